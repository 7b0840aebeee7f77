"""Getting at the cases: choosing a passphrase the first time, giving it every other time."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal

from data.errors import StoreDamagedError, StoreError, TooManyGuessesError
from ui import texts
from ui.accessibility import announce
from ui.components.banner import Banner
from ui.components.buttons import Button, LinkButton
from ui.components.error_summary import Problem
from ui.components.field import PassphraseField
from ui.components.page import Page
from ui.components.slot import Slot
from ui.components.text import Text
from ui.pages.working_page import WorkingPage

if TYPE_CHECKING:
    from data.recovery_code import RecoveryCode
    from data.store import Store


class AccessPage(WorkingPage):
    """What the ways into the store share: the key is made beside the window, since that takes half a second on purpose.

    ``opened`` carries the open store.
    """

    opened = Signal(object)


class CreatePage(AccessPage):
    """The first page that anyone sees: a passphrase, twice. ``created`` carries the store and its recovery code."""

    created = Signal(object, object)

    def __init__(self, directory: Path) -> None:
        super().__init__(texts.CREATE_TITLE, texts.CREATE_WORKING)
        self._directory = directory
        self.add(Text(texts.CREATE_BODY))
        self.add(Banner(texts.CREATE_WARNING_TITLE, texts.CREATE_WARNING_BODY))
        from ui.components.passphrase_choice import PassphraseChoice  # noqa: PLC0415 - it judges passphrases: slow to load

        self.choice = PassphraseChoice(texts.CREATE_FIRST, texts.CREATE_HINT, texts.CREATE_AGAIN)
        self.add(self.choice, before=24)
        self.add_primary(texts.CREATE_BUTTON).clicked.connect(self._create)
        self.add(self.working)

    def explain(self, error: StoreError) -> None:
        """Say what kept the store from being made."""
        self.choice.first.set_error(str(error))
        self.show_problems([Problem(str(error), self.choice.first.focus_target)])

    def _create(self) -> None:
        problems = self.choice.check()
        self.show_problems(problems)
        if not problems:
            directory, passphrase = self._directory, self.choice.value
            self.run(lambda: _made(directory, passphrase), lambda made: self.created.emit(*made))


class UnlockPage(AccessPage):
    """The passphrase, once. ``reason`` says why the cases are locked, where that is not plain.

    ``recover`` asks for the way in with the recovery code, ``restore`` for the backups.
    """

    recover = Signal()
    restore = Signal()

    def __init__(self, directory: Path, reason: str = "") -> None:
        super().__init__(texts.UNLOCK_TITLE, texts.UNLOCK_WORKING)
        self._directory = directory
        self.damage: Banner | None = None
        self._damage_slot = Slot()
        self.add(self._damage_slot)
        self._lead = Text(reason or texts.UNLOCK_BODY)
        self.add(self._lead)
        self.passphrase = PassphraseField(texts.UNLOCK_FIELD)
        self.add(self.passphrase, before=24)
        self.add_primary(texts.UNLOCK_BUTTON).clicked.connect(self._unlock)
        self.add(self.working)
        self._recover_link, self._restore_link = LinkButton(texts.UNLOCK_RECOVER), LinkButton(texts.UNLOCK_RESTORE)
        self._recover_link.clicked.connect(self.recover)
        self._restore_link.clicked.connect(self.restore)
        self.add(self._recover_link, before=24)
        self.add(self._restore_link, before=8)
        self._wait = QTimer(self, singleShot=True)
        self._wait.timeout.connect(self._may_try_again)

    def focus_first(self) -> None:
        """There is one thing to do here, so typing can begin at once."""
        self.passphrase.focus_target.setFocus(Qt.FocusReason.OtherFocusReason)

    def explain(self, error: StoreError) -> None:
        """Say what kept the store shut; where it is damaged, what can be done about it."""
        self.passphrase.clear()
        if isinstance(error, StoreDamagedError):
            self._offer_backups(str(error))
            return
        self._say(str(error))
        if isinstance(error, TooManyGuessesError):
            self._wait.start(error.seconds * 1000)

    def _unlock(self) -> None:
        self._wait.stop()
        if not self.passphrase.value:
            self._say(texts.UNLOCK_EMPTY)
            return
        self._clear()
        self._take_damage_back()
        directory, passphrase = self._directory, self.passphrase.value
        self.run(lambda: _unlocked(directory, passphrase), self.opened.emit)

    def _say(self, message: str) -> None:
        """Say what is wrong, and let the passphrase be typed again at once: there is nothing else to put right here."""
        self.passphrase.set_error(message)
        self.show_problems([Problem(message, self.passphrase.focus_target)])  # which has it read out
        self.focus_first()
        self.reveal(self.passphrase)

    def _clear(self) -> None:
        self.passphrase.set_error("")
        self.show_problems([])

    def _may_try_again(self) -> None:
        self._clear()
        announce(self.passphrase, texts.UNLOCK_AGAIN)

    def _offer_backups(self, said: str) -> None:
        """Put the damage, and the way out of it, before a passphrase that cannot help until the file is put right."""
        self.damage = Banner(texts.STORE_TROUBLE_TITLE, said, texts.DAMAGED_BODY, tone="must")
        button = Button(texts.UNLOCK_RESTORE, look="primary")
        button.clicked.connect(self.restore)
        self.damage.column.add(button, before=12)
        self._damage_slot.show_only(self.damage)
        self._show_as_damaged(is_damaged=True)
        self.damage.heading.setFocusPolicy(self.heading.focusPolicy())
        self.reveal(self.damage)
        QTimer.singleShot(0, button, lambda: self._move_to(button))
        announce(self.damage, f"{texts.STORE_TROUBLE_TITLE}. {said}", urgent=True)

    def _move_to(self, button: Button) -> None:
        """Focus the way out; where it stands out of sight, under what there is to read first, focus that."""
        top = button.mapTo(self.viewport(), QPoint(0, 0))
        in_sight = self.viewport().rect().contains(QRect(top, button.size()))
        lead = button if in_sight or self.damage is None else self.damage.heading
        lead.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_damage_back(self) -> None:
        """It may have been put right since: trying again tells."""
        if self.damage is not None:
            self.focus_first()  # the button that had the focus is going
            self._damage_slot.show_only()
            self.damage = None
            self._show_as_damaged(is_damaged=False)

    def _show_as_damaged(self, *, is_damaged: bool) -> None:
        for part in (self._lead, self._recover_link, self._restore_link):  # the code opens no more than a passphrase
            part.setVisible(not is_damaged)
        if self.primary is not None:
            self.primary.set_look("secondary" if is_damaged else "primary")
        self.order()


def _unlocked(directory: Path, passphrase: str) -> Store:
    """The store, open."""
    from data.store import Store  # noqa: PLC0415 - slow to load: `ui.app` does so beside the first page

    return Store.unlock(directory, passphrase)


def _made(directory: Path, passphrase: str) -> tuple[Store, RecoveryCode]:
    """A new store, and its recovery code; a store without one is not left behind open."""
    from data.store import Store  # noqa: PLC0415 - as above

    store = Store.create(directory, passphrase)
    try:
        return store, store.keys.new_recovery_code(passphrase)
    except BaseException:
        store.close()
        raise


class StoreTroublePage(Page):
    """The disk or folder with the cases cannot be reached at all. ``retry`` is emitted to try again."""

    retry = Signal()

    def __init__(self, message: str) -> None:
        super().__init__(texts.STORE_TROUBLE_TITLE)
        self.add(Text(message))
        self.add(Text(texts.STORE_TROUBLE_BODY))
        self.add_primary(texts.TRY_AGAIN).clicked.connect(self.retry)
