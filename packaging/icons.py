"""The icon as each system wants it, drawn from the one SVG."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from product import COMMAND
from programs import run

DRAWING = Path(__file__).parent / "icon" / "safeguarding-review.svg"
SIZES_WINDOWS = (16, 20, 24, 32, 40, 48, 64, 256)
SIZES_LINUX = (16, 32, 48, 64, 128, 256)


def png(size: int, target: Path) -> None:
    """The icon ``size`` pixels wide and high."""
    target.parent.mkdir(parents=True, exist_ok=True)
    run("rsvg-convert", "--width", str(size), "--height", str(size), "--output", target, DRAWING)


def ico(target: Path) -> None:
    """The icon for Windows, with all sizes that its screens use, each drawn for itself."""
    pictures = []
    for size in SIZES_WINDOWS:
        drawn = target.with_name(f"{target.stem}-{size}.png")
        png(size, drawn)
        with Image.open(drawn) as picture:
            pictures.append(picture.copy())
        drawn.unlink()
    *smaller, largest = pictures
    largest.save(target, format="ICO", sizes=[(size, size) for size in SIZES_WINDOWS], append_images=smaller)


def for_linux(share: Path) -> None:
    """The icon in the folders in which a Linux desktop looks for it, below ``share``."""
    theme = share / "icons" / "hicolor"
    for size in SIZES_LINUX:
        png(size, theme / f"{size}x{size}" / "apps" / f"{COMMAND}.png")
    scalable = theme / "scalable" / "apps" / f"{COMMAND}.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    scalable.write_bytes(DRAWING.read_bytes())
