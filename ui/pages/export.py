"""Writing a case as a PDF: which form, how it is marked, signed and protected, and where it goes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal

from data.errors import StoreError
from data.preferences import Preferences
from logic.pack import Option, Question
from reports.record import missing
from ui import texts
from ui.background import Background
from ui.case_session import CaseSession
from ui.components.banner import Banner
from ui.components.buttons import Button, LinkButton
from ui.components.card import CheckCard, narrow
from ui.components.choices import Choices
from ui.components.error_summary import Problem
from ui.components.expander import Expander
from ui.components.field import TextField
from ui.components.file_dialog import choose_target
from ui.components.passphrase_choice import PassphraseChoice
from ui.components.row import Row
from ui.components.summary import SummaryRow
from ui.components.text import Heading, Text
from ui.pages.check import unfinished_banner
from ui.pages.signing import SigningFields
from ui.pages.writing import Clock, Target, WritingPage
from ui.places import CHECK, Place, section
from ui.referral_file import Chosen, ReferralFile, Variant, file_name
from ui.targets import documents, wrong_target

_SIGN_OFF = (("prepared_by", texts.EXPORT_PREPARED_BY), ("lead_name", texts.EXPORT_LEAD))


class ExportPage(WritingPage):
    """Everything to choose for the file. Gaps are listed and never hold it up.

    ``directory`` is where the store is, in which nothing else has a place. ``looks`` carries the file and its target
    where the person wants to see the pages before, and ``replaces`` where they have to see what was replaced.
    """

    looks = Signal(object, object)
    replaces = Signal(object, object)

    def __init__(
        self, session: CaseSession, app_version: str, directory: Path, preferences: Preferences, now: Clock
    ) -> None:
        super().__init__(session, texts.EXPORT_TITLE, now)
        self._app_version = app_version
        self._directory = directory
        self._preferences = preferences
        self._making: Background[None] | None = None
        self.add(Text(texts.EXPORT_INTRO))
        if not session.training:
            self.add(Text(texts.EXPORT_INTRO_SEND))
        if session.training:
            self.add(Banner(texts.TRAINING_EXPORT_TITLE, texts.TRAINING_EXPORT_BODY))
        unfinished = unfinished_banner(session, self.changes.emit)
        if unfinished is not None:
            self.add(unfinished)
        self._add_gaps()
        left = session.draft(self.place)
        kept: Mapping[str, object] = left or session.export_choices()
        self._add_form(kept)
        self._add_sign_off()
        self.signing = SigningFields(session.store, self._own_name())
        self.add(self.signing, before=24)
        self._add_protection()
        self._add_path(kept, is_proposed=not left)
        self.preview = Button(texts.EXPORT_PREVIEW)
        self.preview.clicked.connect(self._look)
        self.primary = Button(texts.EXPORT_BUTTON, look="primary")
        self.primary.clicked.connect(self._go_on)
        self.add(Row(self.primary, self.preview), before=32)
        self.add_status()
        for field in (self.variant, self.marking, self.board, self.path):
            field.edited.connect(self.touch)
        self._show_variant()

    @property
    def chosen_variant(self) -> Variant:
        """The form that is chosen."""
        return Variant(str(self.variant.value) or Variant.REFERRAL)

    def keep(self) -> None:
        """Keep what was chosen, but no passphrase, for when the person comes back."""
        values = {"variant": self.chosen_variant.value, "marking": self.marking.value, "board": self.board.value}
        self.session.keep_draft(self.place, {**values, "path": self.path.value})

    def refused(self, message: str) -> None:
        """Say beside the place what kept the file from being written."""
        self.path.set_error(message)
        self.show_problems([Problem(message, self.path.focus_target)])

    def _add_gaps(self) -> None:
        gaps = list(missing(self.session.case, self.session.subject))
        open_facts = [each.label for each in self._open_questions()]
        if not gaps and not open_facts:
            return
        banner = Banner(texts.EXPORT_GAPS_TITLE, texts.EXPORT_GAPS_BODY)
        detail = Expander(texts.EXPORT_GAPS_LINK)
        if open_facts:
            detail.content.add(Text(texts.EXPORT_OPEN_FACTS.format(facts="; ".join(open_facts))))
        for section_, fields in gaps:
            detail.content.add(
                Text(texts.EXPORT_GAP.format(section=section_.title, fields="; ".join(fields))), before=8
            )
        banner.column.add(detail)
        check = Button(texts.CHECK_TITLE)
        check.clicked.connect(lambda: self.wants.emit(Place(CHECK)))
        banner.column.add(check)
        self.add(banner)

    def _open_questions(self) -> list[Question]:
        facts = dict.fromkeys(fact for each in self.session.assessments for fact in each.outstanding)
        return [self.session.question_of(fact) for fact in facts]

    def _add_form(self, kept: Mapping[str, object]) -> None:
        hints = texts.EXPORT_VARIANT_HINTS
        options = [Option(value, words, hints[value]) for value, words in texts.EXPORT_VARIANTS.items()]
        self.variant = Choices(texts.EXPORT_VARIANT, options)
        known = kept.get("variant") in tuple(Variant)
        self.variant.set_value(str(kept["variant"]) if known else Variant.REFERRAL.value)
        self.variant.edited.connect(self._show_variant)
        marking, board = str(kept.get("marking", "")), str(kept.get("board", ""))
        self.marking = self._ruled("protective_marking", texts.EXPORT_MARKING, texts.EXPORT_MARKING_HINT, marking)
        self.board = self._ruled("board_name", texts.EXPORT_BOARD, "", board)
        for field in (self.variant, self.marking, self.board):
            self.add(field, before=24)
        self.marking.setVisible(not self.session.training)  # every page is marked as one of a training case instead

    def _ruled(self, setting: str, label: str, hint: str, last: str) -> TextField:
        """A field whose value the organisation may have set, so that it can be read and not changed."""
        ruled = self._preferences.in_force(setting)
        field = TextField(label, ruled.words or hint)
        field.set_value(str(ruled.value) if ruled.locked else last or str(ruled.value))
        field.control.setReadOnly(ruled.locked)
        return field

    def _add_sign_off(self) -> None:
        self.add(Heading(texts.EXPORT_SIGN_OFF, look="subheading"), before=36)
        entered = self.session.sections.get("sign_off", {})
        for field, label in _SIGN_OFF:
            words = entered.get(field) if isinstance(entered, Mapping) else ""
            link = LinkButton(texts.CHANGE, name=texts.CHANGE_NAME.format(what=label))
            link.clicked.connect(lambda: self.changes.emit(section("sign_off")))
            self.add(SummaryRow(label, str(words or texts.NOT_PROVIDED), link=link), before=0)

    def _own_name(self) -> str:
        for name, field in (("sign_off", "prepared_by"), ("referrer", "name")):
            entered = self.session.sections.get(name, {})
            if isinstance(entered, Mapping) and entered.get(field):
                return str(entered[field])
        try:
            return self._preferences.text("your_name")
        except StoreError:
            return ""

    def _add_protection(self) -> None:
        self.protect = CheckCard("protect", texts.EXPORT_PROTECT, texts.EXPORT_PROTECT_HINT)
        self.passphrase = PassphraseChoice(
            texts.EXPORT_PASSPHRASE, texts.EXPORT_PASSPHRASE_HINT, texts.EXPORT_PASSPHRASE_AGAIN
        )
        self.passphrase.hide()
        self.protect.toggled.connect(self._show_protection)
        self.add(self.protect, before=24)
        self.add(self.passphrase)

    def _show_protection(self) -> None:
        self.passphrase.setVisible(self.protect.isChecked())
        if not self.protect.isChecked():
            self.passphrase.clear()
        self.order()

    def _add_path(self, kept: Mapping[str, object], *, is_proposed: bool) -> None:
        self._proposes = is_proposed or not kept.get("path")
        self._ruled_folder = self._preferences.text("export_folder")
        self._is_folder_ruled = bool(self._ruled_folder) and self._preferences.in_force("export_folder").locked
        self._folder = documents(
            self._ruled_folder if self._is_folder_ruled else str(kept.get("folder") or self._ruled_folder)
        )
        self.path = TextField(texts.EXPORT_PATH, texts.EXPORT_PATH_HINT)
        self.path.set_value(str(kept.get("path", "")))
        self.browse = Button(texts.EXPORT_BROWSE)
        self.browse.clicked.connect(self._browse)
        self.path.column.add(self.browse, before=10)
        self.replace = CheckCard("replace", texts.EXPORT_REPLACE)
        self.replace.setSizePolicy(narrow(self.replace.sizePolicy()))
        self.path.column.add(self.replace, before=10)
        self.replace.hide()
        self.path.edited.connect(self._path_edited)
        self.add(self.path, before=24)

    def _file_name(self, variant: Variant) -> str:
        return file_name(variant, self.session.reference, training=self.session.training)

    def _show_variant(self) -> None:
        """Show what goes with the form. A name that the app proposed for another form gives way to the one for this."""
        variant = self.chosen_variant
        typed = Path(self.path.value)
        if self._proposes:
            self.path.set_value(str(self._folder / self._file_name(variant)))
        elif typed.name in map(self._file_name, Variant):
            self.path.set_value(str(typed.with_name(self._file_name(variant))))
        self.board.setVisible(variant is not Variant.PSEUDONYMISED)
        assert self.primary is not None  # noqa: S101 - made before
        words = texts.EXPORT_REPLACED_BUTTON if variant is Variant.PSEUDONYMISED else texts.EXPORT_BUTTON
        self.primary.setText(words)
        self.primary.setAccessibleName(words)
        self.primary.updateGeometry()

    def _browse(self) -> None:
        choose_target(
            self,
            texts.EXPORT_PATH,
            [texts.EXPORT_FILTER],
            self._take_path,
            at=Path(self.path.value) if self.path.value else self._folder,
        )

    def _take_path(self, path: Path) -> None:
        self.path.set_value(str(path))
        self._path_edited()
        self.touch()
        self.path.focus_target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _path_edited(self) -> None:
        self._proposes = False
        self.replace.setChecked(False)
        self.replace.hide()

    def _go_on(self) -> None:
        if self.is_busy or self._making is not None:
            return
        file, target = self._checked()
        if file is None or target is None:
            return
        if self.chosen_variant is Variant.PSEUDONYMISED:
            self._make(file, lambda: self.replaces.emit(file, target))
        else:
            self.write(file, target)

    def _look(self) -> None:
        if self.is_busy or self._making is not None:
            return
        file, target = self._checked()
        if file is not None and target is not None:
            self._make(file, lambda: self.looks.emit(file, target))

    def _checked(self) -> tuple[ReferralFile | None, Target | None]:
        """The file as chosen and where it goes; or nothing, with what has to be put right said."""
        message = "" if self.marking.value or self.session.training else texts.EXPORT_NO_MARKING
        self.marking.set_error(message)
        problems = [Problem(message, self.marking.focus_target)] if message else []
        if self.protect.isChecked():
            problems += self.passphrase.check()
        wrong_path = self._wrong_path()
        self.path.set_error(wrong_path)
        if wrong_path:
            problems.append(Problem(wrong_path, self.path.focus_target))
        self.show_problems(problems)
        if problems:
            return None, None
        path = Path(self.path.value).expanduser()
        choices = {"marking": self.marking.value, "board": self.board.value, "folder": str(path.parent)}
        passphrase = self.passphrase.value if self.protect.isChecked() else ""
        chosen = Chosen(self.chosen_variant, self.marking.value, self.board.value, passphrase)
        file = ReferralFile(self.session.case, self.session.assessments, chosen, self._app_version)
        return file, Target(path, self.signing.value, choices)

    def _make(self, file: ReferralFile, then: Callable[[], None]) -> None:
        """Make the pages beside the window, and go on to where they are shown."""

        def make() -> None:
            file.unsigned  # noqa: B018 - made here, shown there

        self._then = then
        self._making = Background(make)
        self._making.done.connect(self._made)
        self._making.failed.connect(self._not_made)
        self._show_making(is_making=True)
        self._making.start()

    def _made(self) -> None:
        self._show_making(is_making=False)
        self._then()

    def _not_made(self, error: Exception) -> None:
        self._show_making(is_making=False)
        raise error

    def _cancel(self) -> None:
        if self._making is None:
            super()._cancel()
            return
        self._making.abandon()  # the pages are made in memory, so nothing of them is left
        self._show_making(is_making=False)
        self.show_message(texts.EXPORT_CANCELLED)

    def _show_making(self, *, is_making: bool) -> None:
        had_focus = self.cancel_button.hasFocus()
        self.cancel_button.setVisible(is_making)
        if is_making:
            self.show_message("")
            self.working.start(texts.EXPORT_PREPARING)
            self.order()
        else:
            self._making = None
            self.working.stop()
            if had_focus:
                self.preview.setFocus()

    def _wrong_path(self) -> str:
        if (
            self.chosen_variant is not Variant.PSEUDONYMISED
            and "pseudonymised" in Path(self.path.value).name.casefold()
        ):
            return texts.EXPORT_HAS_NAMES
        only_in = self._folder if self._is_folder_ruled else None
        message = wrong_target(self.path.value, self._directory, only_in, may_replace=self.replace.isChecked())
        if message == texts.EXPORT_EXISTS:
            self.replace.show()
        return message
