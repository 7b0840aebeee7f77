"""Pictures of the real app with fictional cases, for README, the guides and whoever wants to see every page.

python -m tools.screenshots             every page in all colours at both sizes, into docs/images/
python -m tools.screenshots --elsewhere --only result --look dark-200-640x480
                                        some pages, in a look of one's own, into build/screenshots/
"""

from __future__ import annotations

import argparse
import os
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QApplication

from data import slots
from data.settings import Theme as Colours
from data.store import Store
from tests.ui.conftest import CHEAP, NOW, PASSPHRASE
from tests.ui.every_page import every_page
from ui.app import make_application
from ui.components.expander import Expander
from ui.display import Display
from ui.navigator import Navigator
from ui.window import Window

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
EVERY_PAGE = IMAGES / "every-page"
BUILD = ROOT / "build" / "screenshots"

VERSION = "0.1.0"
"""What the pictures name as the version of the app."""

SHADES, SOLID = 64, 32
"""Colours in a picture, and how many of them at most are whole areas: it is a quarter as large as with all."""

EDGES = 512
"""How many of the most frequent of the others are looked at."""

SAMPLED = 5
"""One of how many pixels is counted to find the others."""

TALLEST = 16_000
"""Pixels that a picture of a whole page has at most."""


@dataclass(frozen=True)
class Look:
    """Colours, size of the text in per cent, and the window in pixels."""

    colours: Colours
    text_size: int
    width: int
    height: int

    @classmethod
    def read(cls, text: str) -> Look:
        """A look from words like ``dark-200-640x480``. Raises ValueError."""
        colours, text_size, window = text.rsplit("-", 2)
        width, height = window.split("x")
        return cls(Colours(colours), int(text_size), int(width), int(height))

    @property
    def name(self) -> str:
        """Its part of the name of a picture."""
        return f"{self.colours.value.replace('_', '-')}-{self.text_size}"


AS_IT_OPENS, SMALL_SCREEN = QSize(1180, 780), QSize(1280, 720)
LOOKS = [
    Look(colours, text_size, room.width(), room.height())
    for text_size, room in ((100, AS_IT_OPENS), (200, SMALL_SCREEN))
    for colours in (Colours.LIGHT, Colours.DARK, Colours.HIGH_VISIBILITY)
]
LIGHT = LOOKS[0]

NAMED = {
    "create": "create",
    "home": "home",
    "question": "question-joint-working-concern",
    "check": "check",
    "result": "result",
}
"""The pictures of README and the guides that have names of their own: light, and some in high visibility as well."""

NAMED_IN_HIGH_VISIBILITY = ("question", "result")
HIGH_VISIBILITY_150 = Look(Colours.HIGH_VISIBILITY, 150, AS_IT_OPENS.width(), AS_IT_OPENS.height())


def main() -> None:
    """Make the pictures that the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--elsewhere", action="store_true", help="not into docs/images/; the rest goes with it")
    parser.add_argument("--whole", action="store_true", help="also with what has to be scrolled to")
    parser.add_argument("--only", metavar="NAME", default="", help="only pages whose names begin so")
    parser.add_argument("--look", metavar="LOOK", type=Look.read, action="append", help="only this look")
    parser.add_argument("--folder", metavar="FOLDER", type=Path, default=BUILD, help="where to put them")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.update(HOME="/practitioner", LOGNAME="practitioner")  # so that no picture shows whose computer it is
    app = make_application()
    if options.elsewhere:
        for look in options.look or LOOKS:
            take_some(app, look, options.folder, options.only, is_whole=options.whole)
    else:
        take_for_the_repository(app)


def take_some(app: QApplication, look: Look, folder: Path, only: str, *, is_whole: bool) -> None:
    """Every page whose name begins with ``only`` as it shows; where it scrolls, on request whole, everything opened."""
    for name, window in visits(app, look, lambda name: name.startswith(only)):
        take(app, window, folder / f"{name}-{look.name}.png")
        if is_whole and unroll(app, window):
            take(app, window, folder / f"{name}-{look.name}-whole.png")
            window.resize(look.width, look.height)


def take_for_the_repository(app: QApplication) -> None:
    """What the repository holds. Pictures of pages that there are no longer are removed."""
    shutil.rmtree(EVERY_PAGE, ignore_errors=True)
    held: dict[str, list[Look]] = {}
    for look in LOOKS:
        for name, window in visits(app, look, everything):
            take(app, window, EVERY_PAGE / f"{name}-{look.name}.png")
            held.setdefault(name, []).append(look)
            if look is LIGHT and name in NAMED.values():
                plain = next(plain for plain, page in NAMED.items() if page == name)
                shutil.copyfile(EVERY_PAGE / f"{name}-{look.name}.png", IMAGES / f"{plain}.png")
    plain_names = {NAMED[plain]: plain for plain in NAMED_IN_HIGH_VISIBILITY}
    for name, window in visits(app, HIGH_VISIBILITY_150, plain_names.__contains__):
        take(app, window, IMAGES / f"{plain_names[name]}-high-visibility.png")
    (EVERY_PAGE / "README.md").write_text("\n".join(list_of(held)) + "\n", encoding="utf-8")


def everything(_name: str) -> bool:
    """Every page is wanted."""
    return True


def list_of(held: dict[str, list[Look]]) -> Iterator[str]:
    """A page that leads to all pictures."""
    yield "# Every page of the app"
    yield ""
    yield "Made from the app itself by `python -m tools.screenshots`, in light, dark and high visibility, at 100% and"
    yield "200%; the cases are fictional."
    yield ""
    yield "| Page | Pictures |"
    yield "|---|---|"
    for name, looks in held.items():
        links = ", ".join(f"[{look.name.replace('-', ' ')}%]({name}-{look.name}.png)" for look in looks)
        yield f"| {name.replace('-', ' ')} | {links} |"


def visits(app: QApplication, look: Look, wants: Callable[[str], bool]) -> Iterator[tuple[str, Window]]:
    """The window at every page that is wanted by its name, in a look, with a store of its own."""
    with studio(app, look) as (window, navigator, store, directory):
        for name, show in chain(every_page(window, navigator, store, directory), [("hidden", window.hide_screen)]):
            if wants(name):
                show()
                settle(app)
                yield name, window


@contextmanager
def studio(app: QApplication, look: Look) -> Iterator[tuple[Window, Navigator, Store, Path]]:
    """The app in a look, with a new store that is not filled yet."""
    with tempfile.TemporaryDirectory() as folder, patch.object(slots, "_today", NOW.date().isoformat):
        directory = Path(folder, "store")
        display = Display(app, Path(folder))
        window = Window(app, display)
        navigator = Navigator(window, directory, VERSION, now=lambda: NOW)
        window.resize(look.width, look.height)
        display.choose_colours(look.colours)
        display.choose_text_size(look.text_size)
        window.show()
        with Store.create(directory, PASSPHRASE, cost=CHEAP, clock=lambda: NOW) as store:
            yield window, navigator, store, directory
            navigator.close()
        window.deleteLater()
        settle(app)


def unroll(app: QApplication, window: Window) -> bool:
    """Make the window as high as its page is long, with everything opened; whether that shows more."""
    page = window.page
    if page is None or window.is_hidden_by_cover:
        return False
    while closed := [each for each in page.findChildren(Expander) if not each.is_open]:
        for expander in closed:
            expander.set_open(is_open=True)
    settle(app)
    hidden = page.verticalScrollBar().maximum()
    if hidden:
        window.resize(window.width(), min(window.height() + hidden, TALLEST))
    return hidden > 0


def take(app: QApplication, window: Window, path: Path) -> None:
    """Write a picture of the window as it is."""
    settle(app)
    path.parent.mkdir(parents=True, exist_ok=True)
    writer = QImageWriter(str(path))
    writer.setQuality(0)  # of a PNG: as small as can be, which takes longer
    if not writer.write(in_few_colours(window.grab().toImage())):
        message = f"{path}: {writer.errorString()}"
        raise OSError(message)


def in_few_colours(image: QImage) -> QImage:
    """The picture in the colours that it is made of, each of the others drawn in the nearest of them.

    A colour of its own is one that stands beside itself; what lies between two at the edge of a letter does not.
    """
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(plain.constBits()).cast("I")
    solid = Counter(one for one, next_one in zip(pixels[::2], pixels[1::2], strict=False) if one == next_one)
    table = [colour for colour, _ in solid.most_common(SOLID)]
    add_the_missed(table, Counter(pixels[::SAMPLED]).most_common(EDGES))
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)


def add_the_missed(table: list[int], found: list[tuple[int, int]]) -> None:
    """Fill the table with those of the colours ``found``, each with how often, that it draws worst as it is.

    Going by how often alone, the few teal words on a page would be drawn in the greys of all the others.
    """
    off = {colour: min(apart(colour, each) for each in table) for colour, _ in found}
    while len(table) < SHADES:
        colour, times = max(found, key=lambda each: each[1] * off[each[0]])
        if not times * off[colour]:
            return
        table.append(colour)
        off = {each: min(least, apart(each, colour)) for each, least in off.items()}


def apart(one: int, other: int) -> int:
    """How far two colours are apart: the square of the distance."""
    return sum(((one >> shift & 0xFF) - (other >> shift & 0xFF)) ** 2 for shift in (0, 8, 16))


def settle(app: QApplication) -> None:
    """Let layouts come to rest."""
    for _ in range(5):
        app.processEvents()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


if __name__ == "__main__":
    main()
