"""How a document is signed: the name in the signature, and a certificate from the authority where there is one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QSizePolicy, QWidget

from data.errors import StoreError
from data.store import Store
from ui import texts
from ui.accessibility import announce
from ui.components.buttons import Button
from ui.components.column import Column
from ui.components.expander import Expander
from ui.components.field import PassphraseField, TextField
from ui.components.file_dialog import choose_file
from ui.components.text import Text
from ui.signing_key import LARGEST_KEY_FILE, grouped, import_key, kept_signer


class SigningFields(QWidget):
    """The fields, and what can be done about the key. ``name`` is what to propose the first time."""

    def __init__(self, store: Store, name: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._store = store
        self._key_file: Path | None = None
        column = Column(self, space=8)
        self.name = TextField(texts.SIGN_NAME, texts.SIGN_NAME_HINT)
        self.name.set_value(name)
        self._by_authority = Text()
        column.add(self.name)
        column.add(self._by_authority)
        self.more = Expander(texts.SIGN_MORE)
        self._fingerprint = Text(look="hint", wide=True)
        self.more.content.add(Text(texts.SIGN_ABOUT))
        self.more.content.add(self._fingerprint, before=8)
        self.more.content.add(Text(texts.SIGN_OWN_CERTIFICATE), before=16)
        self._choose = Button(texts.SIGN_CHOOSE)
        self._choose.clicked.connect(self._choose_file)
        self.more.content.add(self._choose, before=8)
        self.passphrase = PassphraseField(texts.SIGN_PASSPHRASE)
        self.use = Button(texts.SIGN_USE)
        self.use.clicked.connect(self._use)
        self.done = Text(look="strong")
        for widget in (self.passphrase, self.use, self.done):
            self.more.content.add(widget, before=12)
            widget.hide()
        column.add(self.more)
        self._show()

    @property
    def value(self) -> str:
        """The name to sign under."""
        return self.name.value

    def take_file(self, path: Path) -> None:
        """Go on with a certificate file that was chosen: its passphrase is asked for next."""
        self._key_file = path
        self.passphrase.show()
        self.use.show()
        self.done.hide()
        self.passphrase.focus_target.setFocus()

    def _choose_file(self) -> None:
        choose_file(self, texts.SIGN_CHOOSE, [texts.SIGN_FILTER], self.take_file)

    def _use(self) -> None:
        if self._key_file is None:
            return
        try:
            with self._key_file.open("rb") as file:
                import_key(self._store, file.read(LARGEST_KEY_FILE), self.passphrase.value)
        except (OSError, StoreError, ValueError) as error:  # SignerError is a ValueError, with words for a person
            reason = error.strerror if isinstance(error, OSError) else str(error)
            self.passphrase.set_error(reason or texts.NO_REASON)
            announce(self.passphrase, self.passphrase.error, urgent=True)
            self.passphrase.focus_target.setFocus()
            return
        self.passphrase.set_error("")
        self.passphrase.clear()
        self.passphrase.hide()
        self.use.hide()
        self._show()
        self.done.setText(texts.SIGN_USED)
        self.done.show()
        announce(self.done, texts.SIGN_USED)
        self._choose.setFocus()

    def _show(self) -> None:
        try:
            signer = kept_signer(self._store)
        except (StoreError, ValueError):  # said when it is used
            signer = None
        mine = signer is None or signer.is_self_issued
        self.name.setVisible(mine)
        self._by_authority.setVisible(not mine)
        if signer is None:
            self._fingerprint.setText(texts.SIGN_NO_KEY)
            return
        if mine:
            self.name.set_value(signer.name)
        self._by_authority.setText(texts.SIGN_AS.format(name=signer.name))
        self._fingerprint.setText(texts.SIGN_FINGERPRINT.format(fingerprint=grouped(signer.fingerprint)))
