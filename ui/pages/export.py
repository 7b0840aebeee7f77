"""Writing the referral as a PDF, and what to do with it then."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QProgressBar
from shiboken6 import isValid

from data.atomic import write_whole
from logic.case import Case
from logic.pack import Question
from reports.record import missing
from ui import texts
from ui.accessibility import announce
from ui.background import Background
from ui.case_session import CaseSession
from ui.components.banner import Banner
from ui.components.buttons import Button
from ui.components.card import CheckCard, narrow
from ui.components.error_summary import Problem
from ui.components.expander import Expander
from ui.components.field import TextField
from ui.components.text import Text
from ui.pages.case_page import CasePage
from ui.pages.check import unfinished_banner
from ui.places import CHECK, EXPORT, Place

MARKING = "OFFICIAL-SENSITIVE"


@dataclass(frozen=True, slots=True)
class Written:
    """A referral that has been written: where it is, of which case as it stood then, and what was chosen for it."""

    path: Path
    case: Case
    choices: Mapping[str, str]


class ExportPage(CasePage):
    """Marking, board, and where the file goes. Gaps are listed and never hold it up.

    ``directory`` is where the store is, in which nothing else has a place.

    ``writing`` carries the work, of which `Written` comes, before it starts. It may outlive the page: whoever shows the
    page sees to what follows from it.
    """

    writing = Signal(object)

    def __init__(self, session: CaseSession, app_version: str, directory: Path) -> None:
        super().__init__(session, Place(EXPORT), texts.EXPORT_TITLE)
        self._app_version = app_version
        self._directory = directory
        self._work: Background[Written] | None = None
        self.add(Text(texts.EXPORT_INTRO))
        unfinished = unfinished_banner(session, self.changes.emit)
        if unfinished is not None:
            self.add(unfinished)
        self._add_gaps()
        choices = session.export_choices()
        self.marking = TextField(texts.EXPORT_MARKING, texts.EXPORT_MARKING_HINT)
        self.marking.set_value(choices.get("marking") or MARKING)
        self.board = TextField(texts.EXPORT_BOARD)
        self.board.set_value(choices.get("board", ""))
        self.path = TextField(texts.EXPORT_PATH, texts.EXPORT_PATH_HINT)
        self.path.set_value(str(_folder(choices.get("folder", "")) / _file_name(session.reference)))
        self.browse = Button(texts.EXPORT_BROWSE)
        self.browse.clicked.connect(self._browse)
        self.path.column.add(self.browse, before=10)
        self.replace = CheckCard("replace", texts.EXPORT_REPLACE)
        self.replace.setSizePolicy(narrow(self.replace.sizePolicy()))
        self.path.column.add(self.replace, before=10)
        self.replace.hide()
        self.path.edited.connect(self._path_edited)
        for field in (self.marking, self.board, self.path):
            self.add(field, before=24)
        self.add_primary(texts.EXPORT_BUTTON).clicked.connect(self._write)
        self._working = QProgressBar()
        self._working.setRange(0, 0)
        self._working.setTextVisible(False)
        self._working.setAccessibleName(texts.EXPORT_WORKING)
        self._working.hide()
        self.add(self._working)

    def _add_gaps(self) -> None:
        gaps = list(missing(self.session.case, self.session.subject))
        open_facts = [each.label for each in self._open_questions()]
        if not gaps and not open_facts:
            return
        banner = Banner(texts.EXPORT_GAPS_TITLE, texts.EXPORT_GAPS_BODY)
        detail = Expander(texts.EXPORT_GAPS_LINK)
        if open_facts:
            detail.content.add(Text(texts.EXPORT_OPEN_FACTS.format(facts="; ".join(open_facts))))
        for section, fields in gaps:
            detail.content.add(Text(texts.EXPORT_GAP.format(section=section.title, fields="; ".join(fields))), before=8)
        banner.column.add(detail)
        check = Button(texts.CHECK_TITLE)
        check.clicked.connect(lambda: self.wants.emit(Place(CHECK)))
        banner.column.add(check)
        self.add(banner)

    def _open_questions(self) -> list[Question]:
        facts = dict.fromkeys(fact for each in self.session.assessments for fact in each.outstanding)
        return [self.session.question_of(fact) for fact in facts]

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, texts.EXPORT_PATH, self.path.value, texts.EXPORT_FILTER)
        if not isValid(self):  # the app was locked behind the dialog, and this page is gone
            return
        if chosen:
            path = Path(chosen)
            self.path.set_value(str(path if path.suffix else path.with_suffix(".pdf")))
            # The system's own dialog has asked already whether to replace a file that is there.
            self.replace.setChecked(Path(self.path.value).exists())
        self.path.focus_target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _path_edited(self) -> None:
        self.replace.setChecked(False)
        self.replace.hide()

    def _write(self) -> None:
        if self._work is not None:
            return
        message = "" if self.marking.value else texts.EXPORT_NO_MARKING
        self.marking.set_error(message)
        problems = [Problem(message, self.marking.focus_target)] if message else []
        wrong_path = self._wrong_path()
        self.path.set_error(wrong_path)
        if wrong_path:
            problems.append(Problem(wrong_path, self.path.focus_target))
        self.show_problems(problems)
        if not problems:
            self._start_writing(Path(self.path.value).expanduser())

    def _wrong_path(self) -> str:
        if not self.path.value:
            return texts.EXPORT_NO_PATH
        try:
            return self._wrong_target(Path(self.path.value).expanduser())
        except (OSError, RuntimeError, ValueError) as error:  # a name that is too long, a home that is not known
            return texts.EXPORT_FAILED.format(reason=getattr(error, "strerror", None) or texts.NO_REASON)

    def _wrong_target(self, path: Path) -> str:
        if path.is_dir():
            return texts.EXPORT_IS_FOLDER
        if not path.is_absolute() or not path.parent.is_dir():
            return texts.EXPORT_NO_FOLDER
        if path.resolve().is_relative_to(self._directory.resolve()):
            return texts.EXPORT_IN_STORE
        if path.exists() and not path.is_file():  # a device, a pipe
            return texts.EXPORT_NO_FILE
        if path.exists() and not self.replace.isChecked():
            self.replace.show()
            return texts.EXPORT_EXISTS
        return ""

    def _start_writing(self, path: Path) -> None:
        case, assessments = self.session.case, self.session.assessments
        marking, board, version = self.marking.value, self.board.value, self._app_version
        written = Written(path, case, {"marking": marking, "board": board, "folder": str(path.parent)})

        def write() -> Written:
            from reports.referral import referral_pdf  # noqa: PLC0415 - slow to load, and the window opens without it

            write_whole(path, referral_pdf(case, assessments, app_version=version, marking=marking, board_name=board))
            return written

        work = Background(write)
        self.follow(work)
        self.writing.emit(work)
        work.start()

    def follow(self, work: Background[Written]) -> None:
        """Show that a referral is being written, and let nobody start another until it ends."""
        self._work = work
        self._show_working(is_working=True)
        work.done.connect(self._done)
        work.failed.connect(self._failed)

    def _done(self, _written: Written) -> None:
        self._show_working(is_working=False)

    def _failed(self, error: Exception) -> None:
        self._show_working(is_working=False)
        if isinstance(error, OSError):
            self.path.set_error(reason_of(error))
            self.show_problems([Problem(self.path.error, self.path.focus_target)])

    def _show_working(self, *, is_working: bool) -> None:
        if not is_working:
            self._work = None
        self._working.setVisible(is_working)
        if self.primary is not None:
            self.primary.setEnabled(not is_working)
        if is_working:
            announce(self, texts.EXPORT_WORKING)


class ExportedPage(CasePage):
    """The file is written; sending it is the person's to do."""

    home = Signal()

    def __init__(self, session: CaseSession, path: Path) -> None:
        super().__init__(session, Place(EXPORT), texts.EXPORTED_TITLE)
        self.add(Text(texts.EXPORTED_BODY.format(path=path), wide=True))
        for number, step in enumerate(texts.EXPORTED_STEPS, start=1):
            self.add(Text(texts.NUMBERED.format(number=number, text=step)), before=10)
        again = Button(texts.EXPORTED_AGAIN)
        again.clicked.connect(lambda: self.wants.emit(Place(CHECK)))
        self.add_primary(texts.EXPORTED_HOME).clicked.connect(self.home)
        self.add(again, before=12)


def reason_of(error: OSError) -> str:
    """Why the file could not be written, and what to do."""
    return texts.EXPORT_FAILED.format(reason=error.strerror or texts.NO_REASON)


def _folder(last: str) -> Path:
    """The folder of the last referral where it still is; else the person's documents."""
    if last and Path(last).is_dir():
        return Path(last)
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home())


def _file_name(reference: str) -> str:
    """A name for the file that tells no more than the reference does."""
    safe = re.sub(r"[^A-Za-z0-9]+", "-", reference).strip("-")[:60]
    return f"referral-{safe}.pdf" if safe else "referral.pdf"
