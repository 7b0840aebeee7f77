"""The words that Qt brings itself and the app shows: menus over what is typed, scroll bars, choosing a file.

Qt has no Welsh, and none of its catalogues is shipped; so these are translated beside our own. Names of keys stay as
they are printed on the keyboard. ``tests/ui/in_pseudo_locale.py`` finds one that is missing here.
"""

from __future__ import annotations

_EDITING = ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All")

_BY_CONTEXT: dict[str, tuple[str, ...]] = {
    "QFileDialog": (
        "&Look in:", "Directory:", "File &name:", "Files of &type:", "&Open", "&Save", "&Choose", "&Rename", "&Delete",
        "&New Folder", "New Folder", "Show &hidden files", "Show ", "All Files (*)", "Files", "Directories", "Back",
        "Forward", "Parent Directory", "Create New Folder", "Create a New Folder", "Detail View", "List View",
        "Change to detail view mode", "Change to list view mode", "Go back", "Go forward",
        "Go to the parent directory", "List of places and bookmarks", "Sidebar", "Recent Places",
        "%1\nFile not found.\nPlease verify the correct file name was given.",
        "%1\nDirectory not found.\nPlease verify the correct directory name was given.",
        "'%1' is write protected.\nDo you want to delete it anyway?", "Are you sure you want to delete '%1'?",
        "Could not delete directory.",
    ),
    "QSidebar": ("Remove",),
    "QFileSystemModel": ("Name", "Size", "Date Modified", "Computer"),
    "QAbstractFileIconProvider": ("Drive",),
    "QPlatformTheme": ("OK", "Open", "Save", "Cancel", "&Yes", "&No"),
    "QLineEdit": _EDITING,
    "QWidgetTextControl": _EDITING,
    "QScrollBar": (
        "Scroll here", "Top", "Bottom", "Left edge", "Right edge", "Page up", "Page down", "Page left", "Page right",
        "Scroll up", "Scroll down", "Scroll left", "Scroll right",
    ),
}  # fmt: skip

_WITH_COMMENT = (
    ("QFileSystemModel", "Type", "All other platforms"),
    ("QAbstractFileIconProvider", "Folder", "All other platforms"),
    ("QAbstractFileIconProvider", "File Folder", "Match Windows Explorer"),
)

QT_WORDS = (
    *((context, source, "") for context, sources in _BY_CONTEXT.items() for source in sources),
    *_WITH_COMMENT,
)
"""Qt's context, its English words, and the comment by which it tells equal ones apart."""
