"""Every word of the interface, in one place: plain English, ready to be translated.

Names in braces are filled in by whoever shows the text. The words of the rules are not here: they come from the rule
packs, through ``logic.explain``.
"""

from __future__ import annotations

PRODUCT = "Safeguarding Review Assessment"
WINDOW_TITLE = "{page} - " + PRODUCT
WINDOW_TITLE_ERROR = "Error: {page} - " + PRODUCT

# Common

CONTINUE = "Continue"
BACK = "Back"
CHANGE = "Change"
CHANGE_NAME = "Change: {what}"
SHOW = "Show"
HIDE = "Hide"
SHOW_FIELD = "Show: {field}"
HIDE_FIELD = "Hide: {field}"
NOT_KNOWN = "Not known"
FIELD_NOT_KNOWN = "{field}: not known"
CLEAR_CHOICE = "Clear this answer"
CLEAR_CHOICE_NAME = "Clear this answer: {question}"
NOTHING_CHOSEN = "Choose one"
LABELLED = "{label}: {words}"
NOT_PROVIDED = "Not provided"
THE = "The {what}"
NO_REASON = "the computer gave no reason"
QUOTED = "\u201c{words}\u201d"
NUMBERED = "{number}. {text}"
PROBLEM = "There is a problem"
ERROR_BESIDE_FIELD = "Error: {message}"

# Dates

DATE_PARTS = {"day": "Day", "month": "Month", "year": "Year"}
DATE_PART_OF = "{field}: {part}"
DATE_NEEDS_YEAR = "{name} must include a year"
DATE_NEEDS_MONTH = "{name} must include a month, or leave the day empty"
DATE_YEAR_DIGITS = "The year must have 4 numbers, like 2024"
DATE_YEAR_RANGE = "The year must be between {earliest} and {latest}"
DATE_NOT_A_MONTH = "The month must be a number from 1 to 12 or a name, like 5 or May"
DATE_NOT_REAL = "{name} must be a real date"

CALENDAR = "Choose from a calendar"
CALENDAR_NAME = "Choose from a calendar: {field}"
CALENDAR_OF = "Calendar: {field}"
CALENDAR_HINT = "Arrow keys move by days, Page Up and Page Down by months. Enter chooses."
CALENDAR_YEAR_BEFORE = "Year before"
CALENDAR_MONTH_BEFORE = "Month before"
CALENDAR_MONTH_AFTER = "Month after"
CALENDAR_YEAR_AFTER = "Year after"
CALENDAR_STEP_OF = "{step}: {field}"

# The bar at the top

TEXT_SIZE = "Text size"
TEXT_SIZE_PERCENT = "{percent}%"
DISPLAY = "Display"
SIZE_AND_DISPLAY = "Text and colours"
DISPLAY_CHOICES = {
    "system": "Same as this computer",
    "light": "Light",
    "dark": "Dark",
    "high_visibility": "High visibility",
}
HELP = "Help"
MENU = "Menu"
HIDE_SCREEN = "Hide screen"
LOCK = "Lock"
ALL_CASES = "All cases"
CASE = "Case {reference}"
CASE_WITHOUT_REFERENCE = "Case with no reference"
SAVED_AT = "Saved {time}"
NOT_SAVED = "Not saved"
UNDONE = "Undone, and saved"
REDONE = "Done again, and saved"
NOTHING_TO_UNDO = "Nothing to undo"
NOTHING_TO_REDO = "Nothing to do again"

# Help

HELP_TITLE = "Help"
HELP_INTRO = (
    "The result here is an indication on the facts that you enter. The board decides. Your cases stay on this "
    "computer, encrypted, and the app sends nothing."
)
HELP_WAY = "From a concern to a referral"
HELP_STEPS = (
    "Start a case and answer the questions. Not known is an answer. You can stop at any moment: everything is saved.",
    "Read the result: what the board must, should or may do, and why.",
    "Record what the referral needs in the sections of the case. A gap does not hold it up.",
    "Write the referral and read it. Your safeguarding lead reads it too.",
    "Send the file by secure e-mail, in the way your procedure says, and record that it was received.",
)
HELP_TROUBLE = "If something is in the way"
HELP_WHEN = {
    "visitor": "Somebody comes in",
    "leaving": "You leave the computer",
    "forgotten": "You forgot your passphrase",
    "not_saved": "Your last change is not saved",
    "unreadable": "Your cases cannot be read",
    "other": "Anything else",
}
HELP_DO = {
    "visitor": "Press F9. Any key shows the screen again.",
    "leaving": "Press Ctrl+L. Your work is saved and locked.",
    "forgotten": "Use the recovery code. If you have none, ask your IT support: they may hold a recovery key.",
    "not_saved": "Leave the app open: it keeps trying. Free some room on the disk, or connect the disk again.",
    "unreadable": "Where the app asks for your passphrase, choose Restore from a backup.",
    "other": "Tell your IT support what you pressed and what the app said. Leave out names.",
}
HELP_KEYS = "Keys"
HELP_KEYS_BODY = "Everything works from the keyboard. A ring shows where you are."
HELP_CLOSE = "Close the help"
KEYS_OF_EVERY_PAGE = {
    "tab": "Tab, Shift+Tab",
    "arrows": "Arrow keys",
    "space": "Space",
    "enter": "Enter",
    "page": "Page Up, Page Down",
    "sizes": "Plus, minus",
}
KEYS_WITH_SIGNS = {"Ctrl++": "Ctrl and plus", "Ctrl+-": "Ctrl and minus"}
KEYS_OR = "{first} or {second}"
KEYS_DO = {
    "tab": "Go to the next field, button or link, or to the one before.",
    "arrows": "Move among the options of a question.",
    "space": "Choose an option, tick a box, press a button.",
    "enter": "Press the main button of the page, from any field of one line; follow a link.",
    "page": "Scroll; where the pages of a referral have the focus, turn them.",
    "sizes": "Where the pages of a referral have the focus, show them larger or smaller.",
    "undo": "Take back the last change in this case; while you type, what you typed.",
    "redo": "Make that change again.",
    "paste": "On the page of a table, add rows that you copied from a spreadsheet.",
    "larger": "Make the text larger.",
    "smaller": "Make the text smaller.",
    "usual": "Give the text its usual size.",
    "hide": "Hide the screen at once; any key shows it again, and your cases stay open.",
    "lock": "Save everything and lock your cases.",
    "help": "Open the help, or close it.",
    "close_help": "Close the help.",
}

# The screen, hidden

HIDDEN_TITLE = "Screen hidden"
HIDDEN_BODY = (
    "Press any key to go back to where you were. Your cases stay open. If you leave, press Ctrl+L to lock them."
)
HIDDEN_SHOW = "Show the screen"

# The list at the side

SECTIONS = "Sections of this case"
CURRENT_SECTION = "You are here"
SECTIONS_BUTTON = "Sections"

# Opening the app for the first time

CREATE_TITLE = "Choose a passphrase for your cases"
CREATE_BODY = (
    "Your cases are kept on this computer only, locked with a passphrase that you choose now. "
    "You will need it each time you open this app."
)
CREATE_WARNING_TITLE = "If you forget it, only a recovery code helps"
CREATE_WARNING_BODY = "You get that code next. Without either, nobody can read the cases on this computer again."
CREATE_FIRST = "Passphrase"
CREATE_HINT = "At least 12 characters. Four or more unrelated words are strong and easy to remember."
CREATE_AGAIN = "Type the passphrase again"
CREATE_BUTTON = "Use this passphrase"
CREATE_WORKING = "Making the store for your cases. This takes a few seconds."
CREATE_EMPTY = "Enter a passphrase"
CREATE_DIFFERENT = "Both passphrases must be the same"
STRENGTH_NAME = "Strength of the passphrase"
STRENGTH = {
    "refused": "Not strong enough yet. {problem}",
    "fair": "Strength: fair. It would last months against somebody who has the files. One more word makes it good.",
    "good": "Strength: good. It would last for centuries.",
    "strong": "Strength: strong. It would last longer than anyone will try.",
}

# The recovery code

CODE_TITLE = "Keep your recovery code"
CODE_BODY = (
    "If you forget your passphrase, this code opens your cases. It is shown only now. "
    "Print it or write it down, and keep it away from this computer, such as in a locked drawer at work."
)
CODE_FIELD = "Recovery code"
CODE_HINT = "It has the digits 0 to 9 and letters without I, L, O and U"
CODE_COPY = "Copy the code"
CODE_COPIED = "Copied. It is taken off the clipboard when you lock or close the app."
CODE_SAVE = "Save a page to print"
CODE_FILE_NAME = "page-to-print"
CODE_SAVED = "Saved as {path}. Print it, then delete the file and empty the bin."
CODE_SAVE_FAILED = "The page was not saved: {reason}. Choose another place, or write the code down."
CODE_WARNING_TITLE = "Whoever has this code can open your cases"
CODE_WARNING_BODY = "Do not keep it in the laptop\u2019s bag, in an e-mail or in a photograph."
CODE_CONFIRM = "Type the last 4 characters of the code"
CODE_CONFIRM_HINT = "From your printout or your note, to be sure that it can be read"
CODE_EMPTY = "Enter the last 4 characters of the code"
CODE_WRONG = "These are not the last 4 characters. Compare your note with the code above"
CODE_KEPT = "I have kept it safe"
CODE_LATER = "I cannot do this now: remind me"
CODE_PAGE_TITLE = "Recovery code for Safeguarding Review Assessment"
CODE_PAGE_DAY = "Made on {day}. A later code replaces it."
CODE_PAGE_BODY = "To use it, choose \u201cUse the recovery code\u201d where the app asks for the passphrase."
CODE_PAGE_KEEP = "Keep this page locked away, and apart from the computer. Whoever has both can read the cases."
USE_CODE_TITLE = "Use your recovery code"
USE_CODE_BODY = "The code was shown once, when it was made, to be printed or written down. Only the newest one works."
USE_CODE_HINT = "28 characters in groups of 4. Capitals and dashes do not matter."
USE_CODE_EMPTY = "Enter your recovery code"
NEW_PASSPHRASE_TITLE = "Choose a new passphrase"
NEW_PASSPHRASE_BODY = "Your cases are open. The old passphrase will no longer open them; the recovery code still does."
NEW_PASSPHRASE_FIRST = "New passphrase"
NEW_PASSPHRASE_AGAIN = "Type the new passphrase again"
NEW_PASSPHRASE_BUTTON = "Change the passphrase"
NEW_PASSPHRASE_WORKING = "Changing the passphrase. This takes a moment."

# Unlocking

UNLOCK_TITLE = "Unlock your cases"
UNLOCK_BODY = "Your cases are locked. Type your passphrase to open them."
UNLOCK_LEFT = "The screen of this computer was locked or went to sleep, so your work was saved and locked."
UNLOCK_IDLE = {
    "one": "Nobody used the app for 1 minute, so your work was saved and locked.",
    "other": "Nobody used the app for {count} minutes, so your work was saved and locked.",
}
UNLOCK_FIELD = "Passphrase"
UNLOCK_BUTTON = "Unlock"
UNLOCK_WORKING = "Unlocking. This takes a moment."
UNLOCK_EMPTY = "Enter your passphrase"
UNLOCK_AGAIN = "You can try again now."
UNLOCK_RECOVER = "Use the recovery code"
UNLOCK_RESTORE = "Restore from a backup"
DAMAGED_BODY = "Going back to a backup deletes nothing: what is there is set aside."
STORE_TROUBLE_TITLE = "Your cases cannot be opened"
STORE_TROUBLE_BODY = "Nothing has been changed. If this goes on, tell your IT support what it says here."
STORE_NOTICE_TITLE = "A file of your cases was put right"
POLICY_NOTICE_TITLE = "Settings of your organisation"
BACKUP_FAILED_TITLE = "No backup of your cases was made"
REMOVED_TITLE = "Old records were removed, as your organisation asks"
REMOVED_BODY = {
    "one": "1 case or review was removed, here and from the backups that opened. Its receipt is kept.",
    "other": "{count} cases and reviews were removed, here and from the backups that opened. Their receipts are kept.",
}
REMOVAL_DATE_TITLE = "Is today {day}?"
REMOVAL_DATE_BODY = (
    "By the clock of this computer this app has not been used for over a month, and cases are due for removal. If the "
    "date is wrong, put the clock right; nothing has been removed."
)
REMOVAL_DATE_RIGHT = "The date is right: remove what is due"
REMOVAL_FAILED_TITLE = "What is due for removal was not removed"
TRY_AGAIN = "Try again"

# Settings and safety

SETTINGS_TITLE = "Settings and safety"
SETTINGS_BODY = "Only your organisation can change what it has set."
SETTINGS_SAVE = "Save the settings"
SETTINGS_SAVED = "Saved."
SETTING_NONE = "Not set"
SETTING_RANGE = "From {least} to {most}."
SETTING_WRONG = "Allowed: {allowed}"
YES = "Yes"
NO = "No"
KEYS_TITLE = "Passphrase and recovery code"
KEYS_BODY = "Your cases are encrypted. Each way below opens them by itself."
KEYS_BODY_ONE = "Your cases are encrypted. Only your passphrase opens them."
KEYS_WAYS = "Ways to open your cases"
KEYS_NO_CODE_TITLE = "You have no recovery code"
KEYS_NO_CODE = "If you forget your passphrase, nobody can read your cases again."
KEYS_NO_CODE_AUTHORITY = "If you forget your passphrase, tell your organisation: it has a key to your cases."
KEYS_WORKING = "Checking the passphrase. This takes a moment."
KEY_KINDS = {
    "passphrase": "Your passphrase",
    "recovery-code": "The recovery code",
    "authority-key": "The recovery key of your organisation",
}
KEY_OTHER = "A way in of another version of this app"
KEY_MADE = "Since {day}"
KEY_MADE_UNKNOWN = "Since a day that is not recorded"
KEY_FINGERPRINT = "Fingerprint: {fingerprint}"
KEY_REMOVE = "Remove"
KEY_REMOVE_NAME = "Remove: {what}"
KEY_REMOVE_BODY = "After that it opens your cases no longer. Your passphrase still does."
CHANGE_PASSPHRASE_TITLE = "Change your passphrase"
CHANGE_PASSPHRASE_BODY = (
    "Backups that the app keeps with your cases open with the new passphrase too. Those elsewhere, such as on a memory "
    "stick, keep the old one."
)
PRESENT_PASSPHRASE = "Your current passphrase"
PRESENT_EMPTY = "Enter the passphrase that opens your cases now"
NEW_CODE_TITLE = "Make a new recovery code"
FIRST_CODE_TITLE = "Make a recovery code"
NEW_CODE_BODY = "You see the new code once, to print it or write it down. An earlier code then stops working."
NEW_CODE_BUTTON = "Make the code"
CODE_REMINDER_TITLE = "Your recovery code is not written down yet"
CODE_REMINDER_BODY = (
    "If you forget your passphrase without it, nobody can read your cases again. Make a new code and keep it."
)
BACKUPS_TITLE = "Backups and checks"
BACKUPS_BODY = (
    "The app makes backups by itself, encrypted as your cases are. Now and then, make one on another disk or a "
    "memory stick as well."
)
BACKUPS_WORKING = "Making the backup and reading it through."
BACKUPS_NOW = "Back up now"
BACKUPS_TO_FOLDER = "Back up to a folder"
BACKUPS_CHECK = "Check that all cases can be read"
BACKUPS_CHECKING = "Reading all of your cases, and their history."
BACKUPS_RESTORE = "Lock, and restore from a backup"
BACKUPS_MADE = "The backup is made and was read through"
BACKUPS_MADE_BODY = "It is in {path}."
BACKUPS_TROUBLE = "That was not done"
BACKUPS_COUNT = {"one": "1 backup, newest first", "other": "{count} backups, newest first"}
BACKUPS_NONE = "There is no backup yet."
BACKUPS_MORE = "Show earlier backups"
CHECK_WHOLE_TITLE = "Everything is as it was written"
CHECK_WHOLE_BODY = {
    "one": "Everything was read, and the history of 1 case.",
    "other": "Everything was read, and the history of {count} cases.",
}
CHECK_BROKEN_TITLE = "Some history is not as this app wrote it"
CHECK_BROKEN_BODY = "Everything can be read. The history of each case says where it was changed. Tell your IT support."

# Cases from a file

IMPORT_TITLE = "Import cases"
IMPORT_BODY = (
    "You can import cases from a file, such as one that a colleague made with this app and sent you. You see what is "
    "in the file before anything is imported."
)
IMPORT_PATH = "File to import"
IMPORT_PATH_HINT = "Its name ends in .sgreview or .json"
IMPORT_PATH_EMPTY = "Choose a file"
IMPORT_BROWSE = "Choose a file"
IMPORT_FILTERS = ("Transfer files and case files (*.sgreview *.json)",)
IMPORT_PASSPHRASE = "Passphrase of the file"
IMPORT_PASSPHRASE_HINT = "The sender tells it to you by phone. A code works too."
IMPORT_PASSPHRASE_EMPTY = "Enter the passphrase of the file"
IMPORT_LOOK = "See what is in the file"
IMPORT_READING = "Reading the file to its end."
IMPORT_HOLDS = {"one": "The file holds 1 case", "other": "The file holds {count} cases"}
IMPORT_NEW = "You do not have this case yet. It will be imported."
IMPORT_LIKENESS = {
    "same_case": "You have this case already, last changed {when}.",
    "same_content": "You have a case with the same words already, last changed {when}.",
    "same_reference": "You have another case with this reference, last changed {when}.",
}
IMPORT_WHAT = "What should be done with case {number} of the file?"
IMPORT_WHAT_ALONE = "What should be done with the case in the file?"
IMPORT_CHOICES = {
    "skip": "Leave it out",
    "keep_both": "Keep both",
    "replace": "Replace",
}
IMPORT_CHOICE_HINTS = {
    "skip": "What you have stays as it is",
    "keep_both": "The one from the file is put beside the one that you have",
    "replace": "The one that you have is removed for good, with a receipt",
}
IMPORT_BUTTON = {"one": "Import 1 case", "other": "Import {count} cases"}
IMPORT_BUTTON_NONE = "Import nothing"
IMPORT_TAKING = "Importing what you chose."
IMPORT_DONE_TITLE = "The import is done"
IMPORT_DONE = {"one": "1 case was imported.", "other": "{count} cases were imported."}
IMPORT_DONE_NONE = "No case was imported: you left out what is in the file."
IMPORT_BROKEN = {
    "one": "The history of 1 case is not as it was written. Ask the sender.",
    "other": "The history of {count} cases is not as it was written. Ask the sender.",
}
IMPORT_UNREADABLE = "The file cannot be read: {reason}. Choose another file."
IMPORT_NO_CASE = "This is no case file that the app can read: {reason}"

# Cases for somebody else, in one file

SEND_TITLE = "Send cases"
SEND_BODY = (
    "To a colleague, or to your new computer. The cases go into one encrypted file, with their history and their "
    "files. You send the file yourself. Only the passphrase opens it. Your own copy stays."
)
SEND_WHICH = "Which cases?"
SEND_ALL = {"one": "All of them: 1 case", "other": "All of them: {count} cases"}
SEND_SOME = "Only some"
SEND_CHOSEN = {"one": "1 case is ticked", "other": "{count} cases are ticked"}
SEND_NONE = "Tick at least one case"
SEND_MORE = "Not all of your cases are shown. Search to find the others."
SEND_MORE_FOUND = "Not all cases with these words are shown. Add a word to find the others."
SEND_PASSPHRASE = "A passphrase for this file"
SEND_PASSPHRASE_HINT = "Not the one that opens your cases. You tell it to the receiver by phone."
SEND_AGAIN = "The same again"
SEND_FILE_NAME = "cases"
SEND_FILTER = "Transfer files (*.sgreview)"
SEND_BUTTON = "Write the file"
SEND_WORKING = "Writing and encrypting the file."
SEND_DONE = {"one": "1 case is in the file", "other": "{count} cases are in the file"}
SEND_AT = "The file is at {path}. This app sends nothing: the next steps are yours."
SEND_STEPS = (
    "Send the file by secure e-mail, or carry it over on an encrypted memory stick.",
    "Give the passphrase by phone, never in the same e-mail.",
    "The receiver chooses \u201cImport cases\u201d in this app.",
    "When they have the cases, record that below and delete the file.",
)
SEND_DIGEST = "To be sure that it is the same file, compare this code (its SHA-256) by phone:"
SEND_TO_HINT = "For example a colleague or your new computer. Say how they confirmed it."
SEND_RECORD_BODY = "Record who has the cases once they confirm. The cases are then closed here, and can be removed."
SEND_RECORD = "Record that they have them"
SEND_NO_RECEIVER = "Enter who has received them"
SEND_RECORDED = {"one": "Recorded for 1 case", "other": "Recorded for {count} cases"}
SEND_RECORDED_BODY = (
    "You can remove them from this computer now: open each case and go to \u201cKeep, hand over, remove\u201d."
)
SEND_THIS = "Send this case in an encrypted file"

# Files of a case

FILES_TITLE = "Attached files"
FILES_BODY = (
    "Scanned letters, photographs and documents of this case. They are kept encrypted with it, and are not part of "
    "the referral."
)
FILES_ALLOWED = "PDF, JPEG, PNG or plain text: up to 25 MB each, 100 MB in all"
FILES_ADD = "Add a file"
FILES_NONE = "No file is attached."
FILES_FILTERS = ("Files that can be attached (*.pdf *.jpg *.jpeg *.png *.txt)",)
FILES_SIZE = "{size}, added {when}"
FILES_SAVE_COPY = "Save a copy"
FILES_SAVE_COPY_NAME = "Save a copy: {name}"
FILES_REMOVE_NAME = "Remove: {name}"
FILES_ADDED = "Added: {name}. The file that you chose is still where it was."
FILES_SAVED_TITLE = "The copy is not encrypted"
FILES_SAVED = "It is at {path}. Delete it when you no longer need it."
FILES_REMOVED = "Removed: {name}. The history keeps its name."
FILES_REMOVE_ASK_TITLE = "Remove this file from the case?"
FILES_REMOVE_ASK = "{name} cannot be brought back from here."
FILES_REMOVE_YES = "Yes, remove it"
FILES_TROUBLE = "That was not done"
FILE_EXISTS = "There is a file of this name already. Choose another name."

# History of a case

HISTORY_TITLE = "History"
HISTORY_HEADING = "History of this case"
HISTORY_WHOLE = {
    "one": "The history is complete: its 1 entry is as it was first written.",
    "other": "The history is complete: all {count} entries are as they were first written.",
}
HISTORY_BROKEN_TITLE = "The history was changed"
HISTORY_BROKEN = "Counted from the oldest, entry {number} is not as this app wrote it. Tell your IT support."
HISTORY_CUT = "Entries are missing: the newest that this app wrote are not there. Tell your IT support."
HISTORY_SAVE = "Save the history as text"
HISTORY_SAVED = "Saved at {path}. Anybody who has this file can read it."
HISTORY_FILE_NAME = "history"
HISTORY_FILTERS = ("Text files (*.txt)",)
HISTORY_NEWEST = "Newest first"
HISTORY_MORE = {"one": "Show 1 earlier entry", "other": "Show {count} earlier entries"}
HISTORY_BY = "{when}, {who}"
HISTORY_WAS = "Before: {words}"
HISTORY_IS = "After: {words}"
HISTORY_REASON = "Reason: {words}"
HISTORY_TO = "Received by: {words}"
HISTORY_NOTHING = "nothing"
HISTORY_KINDS = {
    "begun": "The history began",
    "created": "The case was started",
    "changed": "{place}",
    "imported": "The case was imported",
    "status": "Status",
    "finalised": "The assessment was finalised",
    "reopened": "Opened again to be changed",
    "attached": "File added: {place}",
    "detached": "File removed: {place}",
    "held": "Put on legal hold",
    "released": "Legal hold ended",
    "sent": "Written to a transfer file",
    "written": "Written to a file: {place}",
}
HISTORY_FORMS = {
    "referral": "the referral",
    "pseudonymised": "the referral without names",
    "chronology": "the chronology",
    "case_file": "the whole case, readable",
}

# Keeping a case, handing it over, removing it

KEEPING_TITLE = "Keep, hand over, remove"
KEEPING_STATUS = "Status: {status}"
KEEPING_STATUS_WHY = "Recorded on {day}: {words}"
KEEPING_STATUS_TO = "Recorded on {day} as received by: {words}"
KEEPING_NOTE = "Reason"
KEEPING_NOTE_HINT = "It goes into the history of the case"
KEEPING_NOTE_EMPTY = "Enter the reason"
KEEPING_HOLD_HINT = "A legal hold keeps the case from being removed, for example while a court or a coroner needs it."
KEEPING_RETURNED = "It was sent back to me"
KEEPING_TRANSFERRED = "I have handed it over"
KEEPING_HOLD = "Put it on legal hold"
KEEPING_RELEASE = "End the legal hold"
KEEPING_HELD_TITLE = "On legal hold: it cannot be removed"
KEEPING_DONE = "Done, and kept in the history."
REMOVE_TITLE = "Remove this case"
REMOVE_BODY = (
    "Its answers, history and files are taken out of your cases and out of the backups that this app can open. You "
    "cannot undo this. Referrals and other files that you saved or sent stay where they are. So do copies that "
    "others made, such as a backup of the whole computer. A receipt is kept, which names nobody it was about."
)
REMOVE_WHY = "Why is it removed?"
REMOVE_WHY_EMPTY = "Choose why it is removed"
REMOVE_SURE = "I understand that this cannot be undone"
REMOVE_SURE_EMPTY = "Tick the box if you are sure"
REMOVE_BUTTON = "Remove the case"
REMOVE_WORKING = "Removing the case and writing your cases anew. This can take a moment."
REMOVE_TROUBLE = "The case was not removed"
GONE_TITLE = "The case is removed"
GONE_BODY = "A receipt is kept under \u201c{page}\u201d. It names nobody the case was about."
GONE_BACKUPS = {"one": "It was taken out of 1 backup as well.", "other": "It was taken out of {count} backups as well."}
GONE_LEFT_TITLE = "Some backups may still hold it"
GONE_LEFT = "These could not be opened: {names}. Delete them if you no longer need them."
GONE_RECEIPT = "Receipt"
GONE_HOME = "Back to your cases"

# What is due for removal, and what was removed

RETENTION_TITLE = "Due for removal, and receipts"
RETENTION_DAYS = {
    "one": "A case is due when it has not changed for 1 day. A case on legal hold is never due.",
    "other": "A case is due when it has not changed for {count} days. A case on legal hold is never due.",
}
RETENTION_NEVER = (
    "No case is ever due, because no time is set for which cases are kept. You can set one in the settings."
)
RETENTION_DUE = {"one": "1 case is due", "other": "{count} cases are due"}
RETENTION_MORE = {"one": "Show 1 more case", "other": "Show {count} more cases"}
RETENTION_REVIEWS = {
    "one": "1 review is as old. Your organisation decides when it goes.",
    "other": "{count} reviews are as old. Your organisation decides when they go.",
}
RETENTION_OPEN = "Decide"
RETENTION_OPEN_NAME = "Decide what becomes of the case: {case}"
RECEIPTS_TITLE = "Receipts of removed cases"
RECEIPTS_BODY = "Each says what was removed, when, why and by whom, and names nobody it was about."
RECEIPTS_NONE = "No case has been removed yet."
RECEIPTS_BROKEN_TITLE = "The receipts were changed"
RECEIPTS_BROKEN = "From receipt {number} on they are not as this app wrote them. Tell your IT support."
RECEIPTS_SAVE = "Save all receipts as text"
RECEIPTS_SAVED = "Saved at {path}."
RECEIPTS_FILE_NAME = "receipts"
RECEIPTS_MORE = {"one": "Show 1 earlier receipt", "other": "Show {count} earlier receipts"}
RECEIPT_LINE = "{number}. {reference}, {day}"

# Going back to a backup

RESTORE_TITLE = "Restore from a backup"
RESTORE_BODY = "Choose a backup. It is read through first, and nothing changes until you confirm."
RESTORE_MISSING_STORE = (
    "Your cases are not in their place on this computer, but backups of them are. Choose the one to go back to."
)
RESTORE_NONE_TITLE = "No backup was found"
RESTORE_NONE_BODY = "Backups may be on another disk or a memory stick. Connect it, and choose its folder."
RESTORE_ELSEWHERE = "Look in another folder"
RESTORE_WHICH = "Which backup?"
RESTORE_PASSPHRASE = "Passphrase of the backup"
RESTORE_PASSPHRASE_HINT = "As it was when the backup was made, or your recovery code"
RESTORE_CHECK = "Read the backup"
RESTORE_CHECKING = "Reading the backup through."
RESTORE_READ_TITLE = "The backup can be read"
RESTORE_HOLDS = {"one": "It holds 1 case.", "other": "It holds {count} cases."}
RESTORE_LAST = "The last change in it: {when}."
RESTORE_NO_STORE = "What is in its place now cannot be opened."
RESTORE_OLDER = {
    "one": "1 case is in an earlier state there. Its later changes would be gone.",
    "other": "{count} cases are in an earlier state there. Their later changes would be gone.",
}
RESTORE_MISSING = {"one": "1 case of now is not in it.", "other": "{count} cases of now are not in it."}
RESTORE_SAME = "Nothing that is here now would be lost."
RESTORE_ASIDE = "What is here now would be set aside, not deleted."
RESTORE_BUTTON = "Go back to this backup"
RESTORE_WORKING = "Putting the backup in its place."
RESTORED = "The backup is in its place. Unlock it with its passphrase."
RESTORED_ASIDE = "The backup is in its place. Unlock it with its passphrase. What was there is kept in {path}."
BACKUP_WHEN = "{day} at {time}"
BACKUP_SIZE = "{why}, {size}"
BACKUP_AUTOMATIC = "Made by the app"
BACKUP_BY_HAND = "Made by you"
BACKUP_BEFORE_UPDATE = "Made before an update"

SIZE_LARGE = "{size} MB"
SIZE_SMALL = "{size} KB"

# Going wrong

NOT_SAVED_TITLE = "Your last change is not saved"
NOT_SAVED_BODY = "{reason} Leave the app open: it keeps trying."
REASON_TITLE = "Why are you changing this case?"
REASON_BODY = {
    "exported": "Its referral was written. Your change is saved once you say why, and the history keeps both versions.",
    "transferred": "It was handed over. Your change is saved once you say why, and the history keeps both versions.",
}
REASON_FIELD = "Reason for the change"
REASON_HINT = "For example: the hospital sent its report"
REASON_EMPTY = "Enter why you are changing this case"
REASON_KEEP = "Save the change"
REASON_TAKE_BACK = "Undo the change"
REASON_TAKEN_BACK = "Change undone"
CLOSE_TITLE = "Your last change would be lost"
CLOSE_BODY = "{reason} Everything saved before is safe. Put this right, or close and lose the last change."
CLOSE_ANYWAY = "Close and lose the last change"
DISPLAY_NOTICE = "Display settings"
UNEXPECTED_TITLE = "Something went wrong in this app"
UNEXPECTED_BODY = (
    "What you saved before is safe. Go back and try again. If it happens again, tell your IT support what you pressed."
)

# The list of cases

HOME_TITLE = "Your cases"
HOME_EMPTY_TITLE = "No cases yet"
HOME_EMPTY_BODY = (
    "Start a case after a visit, a call or a meeting. Answer a few questions, and the app says whether a review is "
    "triggered and why. You can stop at any moment: everything is saved as you go."
)
HOME_NEW = "Start a new case"
HOME_SEARCH = "Search your cases by reference, name or any word"
HOME_LIST = "Cases"
HOME_STATUS = "Show"
HOME_EVERY_STATUS = "All cases"
HOME_NEAR = "Time limit passed, or in the next 7 days"
HOME_NEAR_COUNT = {
    "one": "1 case has a time limit that has passed or falls in the next 7 days",
    "other": "{count} cases have a time limit that has passed or falls in the next 7 days",
}
HOME_ORDER = "In order of"
HOME_ORDERS = {
    "changed": "Last change",
    "deadline": "Time limit, nearest first",
    "reference": "Reference",
    "subject": "Name",
    "status": "Status",
}
HOME_COUNT = {"one": "1 case", "other": "{count} cases"}
HOME_FOUND = {"one": "1 case found", "other": "{count} cases found"}
HOME_NONE_FOUND = "No case has these words. Try fewer, or only the start of one."
HOME_NONE_LIKE_THIS = "None of the cases that you chose to show has these words."
HOME_NONE_SHOWN = "No case is like this."
HOME_SHOW_ALL = "Show all cases"
CASE_LINE = "{reference}, {person}"
NO_REFERENCE = "No reference"
NO_NAME = "name not given"
CASE_CHANGED = "Changed {when}"
CASE_DUE = "First time limit {date}"
CASE_OVERDUE = "A time limit passed on {date}"
CASE_STATUS = {
    "draft": "Draft",
    "assessed": "Questions answered",
    "exported": "Referral written",
    "returned": "Returned to you",
    "transferred": "Handed over",
    "purged": "Removed",
}

# A training case

TRAINING_STRIP = "Training case: nobody in it is real, and nothing from it is to be sent"
TRAINING_REFERENCE = "TRAINING"
TRAINING_FORENAME = "Child 1"
TRAINING_SURNAME = "(invented)"
TRAINING_OFFER_BODY = "To see how it works, practise with an invented case."
TRAINING_OFFER = "Try a training case"
TRAINING_TITLE = "Practise with a training case"
TRAINING_INTRO = (
    "It is kept with your cases and works like one. Every page says that it is for training, on the screen and on "
    "paper. Whoever opens its referral to review it is told so too."
)
TRAINING_STORY_TITLE = "What happened (invented)"
TRAINING_STORY = (
    "Child 1 was born on {born} and lived with the mother and her partner. Their home is in your area.",
    "On {found} a neighbour found Child 1 at home, alone and unconscious. Child 1 died in hospital on {died}.",
    "You heard of the death on the same day.",
    "The consultant paediatrician suspects neglect. Child 1 weighed far too little, and was ill but not treated.",
    "The school had told the duty team of its worries twice. The health visitor had closed the case.",
    "Nobody can say yet whether these agencies spoke with each other.",
)
TRAINING_KEPT = "You find this story again in the section \u201cWhat happened\u201d."
TRAINING_TRY = "What you can practise"
TRAINING_STEPS = (
    "Answer the questions, and choose Not known where the story does not say.",
    "Read the result: what is met, by which answer, and what is still needed.",
    "Fill in a section or two, then write the referral.",
    "Then be the supervisor: choose \u201cOpen a referral to review\u201d and read it.",
    "Remove the training case when you are done.",
)
TRAINING_START = "Start the training case"
TRAINING_EXPORT_TITLE = "This is a training case"
TRAINING_EXPORT_BODY = (
    "Every page is marked as training, not with your protective marking. Whoever checks the file is told so too."
)
TRAINING_EXPORTED_TITLE = "The training referral is written"
TRAINING_EXPORTED_STEPS = (
    "Open the file and read it: every page says that it is for training.",
    "Then be the supervisor: choose \u201cOpen a referral to review\u201d and read it here.",
    "Do not send it to a board or an authority. Delete it when you are done.",
)
TRAINING_REVIEW_TITLE = "A training case"
TRAINING_REVIEW_BODY = "Nobody in this referral is real. A review of it is practice, and its record says so."

# A new case

NEW_TITLE = "Start a new case"
NEW_REFERENCE = "Your reference for this case (optional)"
NEW_REFERENCE_HINT = "A number or code from your case system. Do not use a name: the reference shows on the screen."
NEW_BUTTON = "Start"
NEW_INTRO = (
    "The app asks only what the result and its time limits depend on. Choose Not known whenever you do not know: "
    "nothing here holds up a referral."
)
NEW_NATION = (
    "The questions follow the rules of {nation}. You can change that for a case under \u201cCheck your answers\u201d, "
    "and for new cases in the settings."
)
ABOUT_TITLE = "About this case"
ABOUT_NATION = "Where is your authority?"
ABOUT_NATION_HINT = "The rules differ. Your answers are kept if you change this."
ABOUT_EVENT_NATION = "Did it happen in another nation? (optional)"
ABOUT_EVENT_NATION_HINT = "Its rules show as well: its authority may have a duty too."
ABOUT_SAME_NATION = "No, in the same nation"
REFERENCE_TOO_LONG = "The reference must have {longest} characters or fewer"

# Sections and their statuses

TASKS_TITLE = "Sections of this case"
QUESTIONS_TITLE = "The questions"
PARALLEL_TITLE = "Questions on other reviews"
RESULT_TITLE = "Result"
CHECK_TITLE = "Check your answers"
EXPORT_TITLE = "Write the referral"
EXPORTED = "Written, not sent by this app"
PROGRESS = {"not_started": "Not started", "started": "Started", "done": "Done"}
ROWS_ENTERED = "{count} entered"

# Times

TODAY_AT = "today at\u00a0{time}"
YESTERDAY_AT = "yesterday at\u00a0{time}"

# Forms

MORE_FIELDS = {"one": "Show 1 more thing you can record", "other": "Show {count} more things you can record"}
TOO_LONG = "Shorten this to {longest} characters"
ROW_NEW = "Add {row_name}"
ROW_ADD_FIRST = "None entered yet."
ROW_TITLE = "{row_name} {number}"
ROW_REMOVE = "Remove"
ROW_REMOVE_NAME = "Remove: {row}"
ROW_UP = "Move up"
ROW_UP_NAME = "Move up: {row}"
ROW_DOWN = "Move down"
ROW_DOWN_NAME = "Move down: {row}"
ROW_REMOVED = "Removed: {row}"
ROW_UNDO = "Put it back"
ROW_SORT = "Put in order of date"
ROW_SORTED = "In order of date"
ROW_EMPTY = "Nothing entered"
ROW_MORE = {"one": "And 1 more thing", "other": "And {count} more things"}
PASTE = "Paste from a spreadsheet"
PASTE_TITLE = "Rows from a spreadsheet"
PASTE_EMPTY = "Copy the rows in your spreadsheet first, then press this button again."
PASTE_TOO_MANY = "A table here holds {most} rows at most. Copy fewer, or remove some first."
PASTE_INTRO = "Say what each column is. Nothing is added until you press the button below."
PASTE_HEADINGS = "The first row holds headings"
PASTE_COLUMN = "Column {number}: {example}"
PASTE_NO_FIELD = "Leave this column out"
PASTE_PREVIEW = "The first rows, as they will be added"
PASTE_NOTHING = "No row would be added. Say what at least one column is."
PASTE_SOME_LEFT_OUT = "Some cells do not fit and would be left out"
PASTE_LEFT_OUT = "Row {number}, {cell}"
PASTE_MORE_LEFT_OUT = {"one": "1 more cell would be left out.", "other": "{count} more cells would be left out."}
PASTE_ADD = {"one": "Add 1 row", "other": "Add {count} rows"}
PASTE_CANCEL = "Cancel"
PASTED = {"one": "Added: 1 row", "other": "Added: {count} rows"}
PASTE_UNDO = "Take them out again"
ROW_SAVE = "Save and go back to the list"
ROW_ANOTHER = "Save and add another"

# Questions

QUESTION_CAPTION = "{topic} · question {number}"
RECORD_CAPTION = "{topic} · does not decide the result"
SOURCE_EXPANDER = "Say where your answer comes from (source, date, note)"
SOURCE = "Who or what says so"
SOURCE_HINT = "For example a doctor's letter, a police report or a neighbour"
SOURCE_DATE = "When they said so"
SOURCE_DATE_NAME = "The date when they said so"
NOTE = "Note"
EVIDENCE = "What is the evidence?"
EVIDENCE_HINT = "This answer needs evidence. It is printed in the referral."
ASKED_UNDER = "What this question is based on"
CHOOSE = "Choose an answer. If you do not know, choose Not known"
CHOOSE_ANY = "Choose all that apply, or None of these, or Not known"
ENTER_DATE = "Enter a date. If you do not know it, choose Not known"
ENTER_EVIDENCE = "Enter the evidence for this answer"
ANSWER_REFUSED = "This answer cannot be saved as it stands. Check each part of it, and the source and notes"
CONTRADICTION = "This cannot be true together with another answer: {says}"
CHANGE_OTHER = "Change your other answer: {label}"

# Checking answers

GENOGRAM = "The family as a drawing"
GENOGRAM_SIGNS = (
    "Square: male. Circle: female. Diamond: not recorded. Double: the person. Striped: same household. Crossed out: "
    "died. Dashed line: it is not recorded through whom they are related."
)
CHECK_INTRO = "Check what will be in the referral. You can change your answers. Gaps do not hold it up."
CHECK_DECIDES = "Answers that decide"
CHECK_RECORDED = "Other facts, for the record"
CHECK_SET_ASIDE = "Answers that are not used"
CHECK_SET_ASIDE_COUNT = {"one": "1 answer is not used", "other": "{count} answers are not used"}
CHECK_SET_ASIDE_BODY = (
    "These answers do not count towards the result. Going by your other answers and the rules that apply, they make "
    "no difference or do not fit. They are kept, and count again if that changes."
)
CHECK_UNFINISHED = "Typed, but not counted yet"
CHECK_UNFINISHED_BODY = {
    "one": "This page holds changes that are not in the referral. Open it and press Continue.",
    "other": "These pages hold changes that are not in the referral. Open each and press Continue.",
}
CHECK_UNFINISHED_ROW = "{section}, number {number}"
CHECK_NEXT_QUESTION = "Continue with the questions"
CHECK_EXPORT = "Continue to the referral"
CHECK_SOURCE = "From: {source}"
CHECK_SOURCE_DATED = "From: {source}, {date}"
CHECK_DATED = "Said on: {date}"
ANSWER_NOW = "Answer"
ANSWER_NAME = "Answer: {what}"
ADD = "Add"
ADD_NAME = "Add: {what}"
NOT_ANSWERED = "Not answered yet"
REFERENCE_LABEL = "Your reference"
ASSESSED_ON = "Date of the result"
CHECK_NATION = "Nation of your authority"
CHECK_EVENT_NATION = "Nation where it happened"

# The result

RESULT_CAPTION = "Result on the facts entered · {date}"
RESULT_ADOPTED = "Under the procedure that your authority has adopted: {title}."
RESULT_OPEN_TITLE = "Questions are still open"
RESULT_OPEN_BODY = "This is the result so far. Next question: {question}."
RESULT_OPEN_BUTTON = "Continue with the questions"
RESULT_OTHER_DAY = "This result is as on {then}. Today is {today}."
RESULT_TODAY = "Bring the result up to date"
RESULT_NEEDED = "Still to establish"
RESULT_NEEDED_BODY = "None of this has to be known before you refer."
RESULT_MORE_NEEDED = {"one": "1 more fact", "other": "{count} more facts"}
RESULT_EFFECT = "{answer}: {says}"
RESULT_NO_EFFECT = "The date can change which criteria apply."
RESULT_NOT_ALONE = "No answer to this alone changes the result."
RESULT_REASONS = "The criteria, one by one"
RESULT_SHOW_REASONS = "Show the reasons"
RESULT_SHOW_REASONS_NAME = "Show the reasons: {rule}"
RESULT_CITED = "Source: {citation}"
RESULT_CLAUSE_TAGS = {"true": "Holds", "false": "Does not hold", "unknown": "Not known", "presumed": "Presumed"}
RESULT_YOUR_ANSWER = "Answer to \u201c{label}\u201d: {answer}"
RESULT_DEADLINES = "By when"
RESULT_DUE = "By {date}: {what}"
RESULT_DUE_UNCERTAIN = "Applies only if the criterion turns out to be met."
PERIODS = {
    "working_days": {"one": "1 working day", "other": "{count} working days"},
    "months": {"one": "1 month", "other": "{count} months"},
}
PERIOD_LOCAL = "the time is set locally"
RESULT_BASIS = "{limit} From: {start}. Source: {citation}"
LIMIT_LEFT = {"one": "1 working day is left.", "other": "{count} working days are left."}
LIMIT_TODAY = "That is today."
LIMIT_PASSED = "That day has passed. Refer now, and say why it is late."
LIMIT_NO_WORKING_DAY = "No working day is left before then."
LIMIT_LATEST = "As the date entered is not exact, it may be as late as {date}. Keep to the earlier day."
LIMIT_BEYOND = "Bank holidays so far ahead are not announced yet."
LIMIT_WITHOUT_DAY = {
    "one": "1 time limit whose day cannot be told yet",
    "other": "{count} time limits whose days cannot be told yet",
}
LIMIT_ASSUMPTION = "How the days are counted"
LIMIT_ENTER_DATE = "Answer to see the day: {what}"
TRIAL_TITLE = "Try another answer without saving it"
TRIAL_INTRO = "See what would follow if one answer were different. The case stays as it is."
TRIAL_QUESTION = "Which answer would you like to try?"
TRIAL_AS_ENTERED = "On the facts entered: {says}"
TRIAL_SAME = "The same as on the facts entered."
TRIAL_NOT_SAVED = "Nothing here is saved. To change an answer for good, use Change in the reasons."
WEIGH_TITLE = "Which kind of review might fit?"
WEIGH_POINTS = (
    "Proportion: how serious is it, and how much would a large review add to what is known already?",
    "Learning: is this new, or the same weakness as in earlier cases? Who would use what is learned?",
    "People: can the adult, the family and the staff who were there take part, and how soon?",
    "Other enquiries: does one already ask the same questions? A review need not wait for it.",
    "Time: how soon must something change to keep others safe?",
)
WEIGH_METHODS = "Kinds that boards use: {methods}."
WEIGH_RECORD = "Record the kinds that you suggest"
RESULT_CRITERIA_OF = "Show these criteria, one by one"
RESULT_CRITERIA_OF_NAME = "Show the criteria, one by one: {title}"
RESULT_PARALLEL = "Other reviews and proceedings"
RESULT_PARALLEL_BODY = "Each is for another body, and may run beside a review. None takes the place of a referral."
RESULT_PARALLEL_TELL = "On the facts entered so far:"
RESULT_PARALLEL_ASK = "Answer the questions on other reviews"
RESULT_COMPARED = "How this differs from the adopted procedure"
RESULT_COMPARED_NAME = "How this differs from the adopted procedure: {title}"
RESULT_LAW = "The law today"
RESULT_LAW_BODY = "Current law, on the same facts. It stands beside the adopted procedure."
RESULT_NOT_APPLYING = "These rules do not apply to a person of this age: {packs}."
RESULT_PACKS = "The rules used:"
RESULT_PACKS_STANDING = "The rules used, each {standing}:"
RESULT_PACK = "{title} (version {version}, as on {verified})."
RESULT_READ = "Further reading"
RESULT_ABOUT = "What a review is for, and what it is not"
RESULT_CHECK = "Check or change your answers"
RESULT_NEXT = "Continue with the referral"
RESULT_RECORD = "Worth recording as well: {what}"

# Writing the referral

EXPORT_INTRO = (
    "The referral is one PDF file: the result with its reasons, everything you entered, and what is not known."
)
EXPORT_INTRO_SEND = "Send it to your safeguarding lead or the board by secure e-mail."
EXPORT_GAPS_TITLE = "You can write the referral now"
EXPORT_GAPS_BODY = "Some things are not filled in yet. The referral lists them."
EXPORT_GAP = "{section}: {fields}"
EXPORT_GAPS_LINK = "See what is still to supply"
EXPORT_OPEN_FACTS = "Questions not answered or not known: {facts}"
EXPORT_VARIANT = "Which form do you need?"
EXPORT_VARIANTS = {
    "referral": "The referral",
    "pseudonymised": "The referral without names",
    "chronology": "The chronology alone",
}
EXPORT_VARIANT_HINTS = {
    "referral": "With names and dates, for your safeguarding lead and the board",
    "pseudonymised": "Roles in place of names, months in place of days. You see what is replaced before it is written.",
    "chronology": "What happened and when, with the names in it",
}
EXPORT_MARKING = "Protective marking, printed on every page"
EXPORT_MARKING_HINT = "Your board may use another one"
EXPORT_BOARD = "Name of the board, if you want it printed"
EXPORT_SIGN_OFF = "Sign-off"
EXPORT_PREPARED_BY = "Prepared by"
EXPORT_LEAD = "Safeguarding lead or senior manager"
EXPORT_PROTECT = "Protect the file with a passphrase"
EXPORT_PROTECT_HINT = "Where there is no secure e-mail. The receiver needs the passphrase to read it."
EXPORT_PASSPHRASE = "Passphrase for the file"
EXPORT_PASSPHRASE_HINT = (
    "Another one than for your cases, of at least 12 characters. Give it by phone, never in the same e-mail. "
    "Nobody can recover it."
)
EXPORT_PASSPHRASE_AGAIN = "Type the passphrase for the file again"
EXPORT_PATH = "Where to put the file"
EXPORT_PATH_HINT = "A folder that only you can open, and a file name that names nobody"
EXPORT_BROWSE = "Choose a place"
EXPORT_FILTER = "PDF files (*.pdf)"
EXPORT_BUTTON = "Write the PDF"
EXPORT_REPLACED_BUTTON = "See what is replaced"
EXPORT_PREVIEW = "Look at the pages first"
EXPORT_WORKING = "Writing the PDF."
EXPORT_PREPARING = "Making the pages."
EXPORT_CANCEL = "Cancel"
EXPORT_NEEDS_REASON = (
    "You changed this case after it was finalised. Give the reason in the message above, then write the file."
)
EXPORT_CANCELLED = "Cancelled. Nothing was written."
EXPORT_TOO_LATE = "The file was being written already."
EXPORT_NO_PATH = "Enter a folder and a file name"
EXPORT_NO_FOLDER = "There is no such folder. Choose one that exists"
EXPORT_IS_FOLDER = "This is a folder. Add a file name, like referral.pdf"
EXPORT_NO_FILE = "This is not a file that can be replaced. Choose another name"
EXPORT_IN_STORE = "This folder belongs to the app. Choose a folder outside it"
EXPORT_ONLY_FOLDER = "Your organisation has these files put in {folder}, and nowhere else"
EXPORT_HAS_NAMES = "This form holds names. Choose a file name that does not say that it is pseudonymised"
EXPORT_EXISTS = "There is a file of this name already. Choose another name, or tick \u201cReplace it\u201d"
EXPORT_REPLACE = "Replace the file that is there"
EXPORT_FAILED = "The PDF could not be written: {reason}. Choose another place, or free some room"
EXPORT_NO_MARKING = "Enter a protective marking, such as OFFICIAL-SENSITIVE"
EXPORTED_TITLE = "The referral is written, not sent"
EXPORTED_OTHER_TITLE = "The file is written, not sent"
EXPORTED_BODY = "The file is at {path}. This app sends nothing: the next steps are yours."
EXPORT_ENDED_BODY = "The file is at {path}. The next steps are yours: this app sends nothing."
EXPORT_FAILED_TITLE = "The referral is not written"
EXPORTED_STEPS = (
    "Open the file and read it once.",
    "Have your safeguarding lead read it and sign it off.",
    "Send it by secure e-mail to the board, in the way your procedure says.",
    "This file is not a notification. If the law asks your authority to notify, do that as well.",
    "Put the file in your case system, then delete the copy on this computer.",
)
EXPORTED_ADDRESS_TITLE = "Where referrals are sent"
EXPORTED_SIGNED_TITLE = "If they ask whose signature it is"
EXPORTED_SIGNED = "Read them the fingerprint of your key by phone, once:"
EXPORTED_PROTECTED = "Give the passphrase by phone, never in the same e-mail as the file."
EXPORTED_HOME = "Back to your cases"
EXPORTED_AGAIN = "Change something and write it again"

TRANSFER_TITLE = "When the receiver has it"
TRANSFER_BODY = (
    "Record who has it once they confirm. The case is then closed: a later change needs a reason, and the case can be "
    "removed from this computer."
)
TRANSFER_TO = "Who has received it"
TRANSFER_TO_HINT = "For example the board's office, and how they confirmed it"
TRANSFER_RECORD = "Record that they have it"
TRANSFER_NO_RECEIVER = "Enter who has received it"
TRANSFER_RECORDED = "Recorded: {to} has the referral. The case is closed."
TRANSFER_REMOVE_BODY = "Once it is kept in your case system, this computer no longer needs it."
TRANSFER_REMOVE = "Remove it from this computer"

# The signature

SIGN_NAME = "Your name or job title, for the signature"
SIGN_NAME_HINT = "The file is signed with a key that is kept with your cases. The name goes into the signature."
SIGN_AS = "The file will be signed with the certificate of {name}."
SIGN_MORE = "More about your signature"
SIGN_ABOUT = (
    "The signature shows that nobody changed the file since. Who it belongs to, the receiver learns from you: "
    "by comparing the fingerprint of your key, once, on the phone."
)
SIGN_NO_KEY = "Your key is made when you write the first file."
SIGN_FINGERPRINT = "Fingerprint of your key: {fingerprint}"
SIGN_OWN_CERTIFICATE = "Your authority may have given you a certificate. Its file name ends in .p12 or .pfx."
SIGN_CHOOSE = "Use a certificate file"
SIGN_FILTER = "Certificates with their key (*.p12 *.pfx)"
SIGN_PASSPHRASE = "Passphrase of the certificate file"
SIGN_USE = "Sign with it from now on"
SIGN_USED = "From now on you sign with this certificate."
SIGN_TROUBLE = "The signing key could not be used: {reason}"

# What was replaced, before it is written

REPLACED_TITLE = "What is replaced in the form without names"
REPLACED_INTRO = (
    "Nothing is written yet, and your case stays as it is.",
    "Read the list. Nothing is written yet, and your case stays as it is.",
    "Read both lists. Nothing is written yet, and your case stays as it is.",
)
REPLACED_LEFT_TITLE = {
    "one": "1 thing may still be a name or a number",
    "other": "{count} things may still be names or numbers",
}
REPLACED_LEFT_BODY = (
    "No program can know them all. Where one tells who it is, change it in the case and come back here."
)
REPLACED_LEFT = "\u201c{words}\u201d looks like {looks}"
REPLACED_LOOKS = {
    "a name": "a name",
    "a number": "a number",
    "like a name": "a name from the case, written in another way",
}
REPLACED_NOTHING_LEFT = "Nothing that is left looks like a name or a number. Read the pages all the same."
REPLACED_RESULT_TITLE = "The result is another one"
REPLACED_RESULT_BODY = (
    "With months in place of days the rules come to another result than before. "
    "Say so when you send it, or send the referral with names."
)
REPLACED_LIST = "What is replaced"
REPLACED_COUNT = {"one": "Once", "other": "{count} times"}
REPLACED_NONE = "Nothing has to be replaced."
REPLACED_LEFT_OUT = "Left out"
REPLACED_MORE = {"one": "Show 1 more", "other": "Show {count} more"}
REPLACED_WHERE_FACT = "Your answer: {label}"
REPLACED_WHERE_ROW = "{section}, number {number}: {field}"
REPLACED_WHERE_FORM = "{section}: {field}"

# The pages

PREVIEW_TITLE = "The referral as it will be written"
PREVIEW_INTRO = "Nothing is written yet."
PAGES_NUMBER = "Page {number} of {count}"
PAGES_BEFORE = "Previous page"
PAGES_NEXT = "Next page"
PAGES_LARGER = "Larger"
PAGES_SMALLER = "Smaller"
PAGES_HINT = "Select the page first, with the mouse or Tab. {keys}"
PAGES_KEYS = "Page Up and Page Down turn the pages, plus and minus change the size, arrow keys move the page."
PAGES_WORDS = "Read this page as text"
PAGES_WORDS_NAME = "Text of page {number}"
PAGES_TROUBLE = "These pages cannot be shown."

# Reviewing a referral that was received

HOME_REVIEW = "Open a referral to review"
REVIEW_TITLE = "Review of a referral"
REVIEW_OPEN_TITLE = "Open a referral to review"
REVIEW_OPEN_INTRO = (
    "Choose the PDF as you received it. You see at once whether it was changed, whether you know who signed it, and "
    "whether the rules give the same result on this computer."
)
REVIEW_PATH = "The PDF file"
REVIEW_PATH_HINT = "The file as it was sent: not a printout, and not a copy that another program saved"
REVIEW_BROWSE = "Choose the file"
REVIEW_CHECK = "Check this file"
REVIEW_CHECKING = "Checking the file."
REVIEW_NO_FILE = "Choose a PDF file that is on this computer"
REVIEW_UNREADABLE = "The file could not be read: {reason}. Save it again, then choose it here"
REVIEW_PASSPHRASE = "Passphrase of the file"
REVIEW_PASSPHRASE_HINT = "The sender tells you, by phone"
REVIEW_NEEDS_PASSPHRASE = "The file is protected. Enter its passphrase, then check it again"
REVIEW_WRONG_PASSPHRASE = "This passphrase does not open the file. Try again, or ask the sender"
REVIEW_FOUND = {
    "intact": "Nothing was changed, and the facts give the same result",
    "different_result": "Its facts or pages give something else here",
    "altered": "The file is not as it was signed",
    "not_ours": "This is not a referral that can be checked",
    "pack_not_held": "Nothing was changed, but the rules are not held here",
}
REVIEW_INTACT_UNKNOWN = "Unchanged since it was signed, but you do not know the signer"
REVIEW_UNCHANGED = "Unchanged since it was signed"
REVIEW_SAME_RESULT = "Its facts give the same result here."
REVIEW_SIGNED_BY = "Signed by {name}, whom you know."
REVIEW_SIGNED_BY_YOU = "You signed this with your own key."
REVIEW_UNKNOWN = "Find out who signed it"
REVIEW_UNKNOWN_BODY = (
    "The signature says \u201c{name}\u201d, and anyone can write that. Phone the sender on a number that you had "
    "before. Have them read out the fingerprint of their key. It must be this:"
)
REVIEW_TRUST = "I have compared the fingerprint"
REVIEW_TRUST_BODY = "From now on, files signed with this key count as theirs on this computer."
REVIEW_TRUST_NAME = "Who it is"
REVIEW_TRUST_BUTTON = "Know this signer from now on"
REVIEW_TRUST_NO_NAME = "Enter who it is"
REVIEW_FINDINGS = "What the referral indicates"
REVIEW_ANSWERS = "Read the answers in the referral, with their sources"
REVIEW_PAGES = "Read the pages of the referral"
REVIEW_FILE = "About the file"
REVIEW_SIGNED_AT = "Signed on {at} UTC, by the clock of the computer that did. Made with version {version}."
REVIEW_FINGERPRINT = "Fingerprint of the key"
REVIEW_DIGEST = "Fingerprint of the file (SHA-256)"
REVIEW_DECIDE = "Your decision"
REVIEW_DECISION = "What do you decide?"
REVIEW_DECISIONS = {
    "agree": "Agree with the referral",
    "return": "Return it to the referrer",
    "override": "Send it on, though I see it differently",
}
REVIEW_DECISION_HINTS = {
    "agree": "It can go to the board as it is",
    "return": "Say what is missing or has to change",
    "override": "Say what you see differently. The board gets both views",
}
REVIEW_REASON = "Your reason"
REVIEW_REASON_HINT = "Needed unless you agree"
REVIEW_ALTERED_DECISION = "You can only return it to the referrer. Ask for the original file."
REVIEW_ALTERED_REASON_HINT = "For example: the file is not as it was signed"
REVIEW_NAME = "Your name"
REVIEW_ROLE = "Your job title"
REVIEW_RECORD = "Record the review"
REVIEW_NO_DECISION = "Choose what you decide"
REVIEW_NEEDED = "Enter {what}"
REVIEW_TROUBLE_TITLE = "The review could not be kept"
REVIEWS_TITLE = "Referrals that you have reviewed"
REVIEWED_LINE = "{decision}, by {name}, {when}"
REVIEW_REOPEN = "Show"
REVIEW_REOPEN_NAME = "Show the review: {what}"
REVIEWED_TITLE = "The review is recorded"
REVIEWED_REFERENCE = "Reference of the case"
REVIEWED_AT = "Reviewed on"
REVIEWED_CHECK = "What the check found"
REVIEWED_SIGNER = "Signed by"
REVIEWED_UNKNOWN_SIGNER = "Somebody you did not know"
REVIEWED_DIGEST = "Fingerprint of the file (SHA-256)"
REVIEWED_EXPORT = "The record as a PDF"
REVIEWED_EXPORT_BODY = "It names the exact file that you read, and is signed with your key. Keep it with the referral."
REVIEWED_BUTTON = "Write the record"
REVIEWED_WRITING = "Writing the record."
REVIEWED_WRITTEN = "The record is at {path}. This app sends nothing."

# Nobody there

IDLE_TITLE = "Your cases lock within 20 seconds"
IDLE_BODY = (
    "Nobody has used the app for a while. To stay, move the mouse or press any key. Your work is saved either way."
)

# A case that does not open

CASE_TROUBLE_TITLE = "This case cannot be opened"
CASE_UNREADABLE = (
    "This version of the app cannot read the case safely. Nothing has been changed. "
    "Ask your IT support whether a newer version is installed elsewhere."
)
