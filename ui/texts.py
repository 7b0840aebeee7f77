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
CANCEL = "Cancel"
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
NOT_PROVIDED = "Not provided"
OPTIONAL = "{label} (optional)"
PROBLEM = "There is a problem"
ERROR_BESIDE_FIELD = "Error: {message}"

# Dates

DATE_PARTS = {"day": "Day", "month": "Month", "year": "Year"}
DATE_NEEDS_YEAR = "{name} must include a year"
DATE_NEEDS_MONTH = "{name} must include a month, or leave the day empty"
DATE_YEAR_DIGITS = "The year must have 4 numbers, like 2024"
DATE_YEAR_RANGE = "The year must be between {earliest} and {latest}"
DATE_NOT_A_MONTH = "The month must be a number from 1 to 12 or a name, like 5 or May"
DATE_NOT_REAL = "{name} must be a real date"

# The bar at the top

TOOLS = "Display and safety"
TEXT_SIZE = "Text size"
TEXT_SIZE_PERCENT = "{percent}%"
DISPLAY = "Display"
DISPLAY_CHOICES = {
    "system": "Same as this computer",
    "light": "Light",
    "dark": "Dark",
    "high_visibility": "High visibility",
}
HIDE_SCREEN = "Hide screen"
LOCK = "Lock"
ALL_CASES = "All cases"
CASE = "Case {reference}"
CASE_WITHOUT_REFERENCE = "New case"
SAVED_AT = "Saved {time}"
NOT_SAVED = "Not saved"

# The screen, hidden

HIDDEN_TITLE = "Screen hidden"
HIDDEN_BODY = (
    "Press any key, or the button, to go back to where you were. Your cases stay open: lock them if you leave."
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
CREATE_WARNING_TITLE = "Nobody can recover a forgotten passphrase"
CREATE_WARNING_BODY = "Without it the cases on this computer cannot be read again, by you or by anyone."
CREATE_FIRST = "Passphrase"
CREATE_HINT = "At least 12 characters. Four or more unrelated words are strong and easy to remember."
CREATE_AGAIN = "Type the passphrase again"
CREATE_BUTTON = "Create"
CREATE_WORKING = "Making the store for your cases. This takes a few seconds."
CREATE_EMPTY = "Enter a passphrase"
CREATE_DIFFERENT = "Both passphrases must be the same"

# Unlocking

UNLOCK_TITLE = "Unlock your cases"
UNLOCK_BODY = "Your cases are locked. Type your passphrase to open them."
UNLOCK_IDLE = "Nobody used the app for {minutes} minutes, so your work was saved and locked."
UNLOCK_FIELD = "Passphrase"
UNLOCK_BUTTON = "Unlock"
UNLOCK_WORKING = "Unlocking. This takes a moment."
UNLOCK_EMPTY = "Enter your passphrase"
STORE_TROUBLE_TITLE = "Your cases cannot be opened"
TRY_AGAIN = "Try again"

# Going wrong

NOT_SAVED_TITLE = "Your last change is not saved"
NOT_SAVED_BODY = "{reason} The app keeps trying. Do not close it until this message is gone."
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
HOME_SEARCH = "Search your cases"
HOME_SEARCH_HINT = "By reference, name or any word in the case"
HOME_LIST = "Cases, last changed first"
HOME_COUNT = {"one": "1 case", "other": "{count} cases"}
HOME_FOUND = {"one": "1 case found", "other": "{count} cases found"}
HOME_NONE_FOUND = "No case has these words. Try fewer letters, or clear the search."
CASE_LINE = "{reference}, {person}"
NO_REFERENCE = "No reference"
NO_NAME = "name not given"
CASE_CHANGED = "Changed {when}"
CASE_STATUS = {"draft": "Draft", "assessed": "Questions answered", "exported": "Referral written"}

# A new case

NEW_TITLE = "Start a new case"
NEW_REFERENCE = "Your reference for this case (optional)"
NEW_REFERENCE_HINT = "A number or code from your case system. Do not use a name: the reference shows on the screen."
NEW_BUTTON = "Start"
NEW_INTRO = (
    "The app asks only what can change the result. Choose Not known whenever you do not know: "
    "nothing here holds up a referral."
)
REFERENCE_TOO_LONG = "The reference must have {longest} characters or fewer"

# Sections and their statuses

TASKS_TITLE = "Sections of this case"
QUESTIONS_TITLE = "Questions that decide"
RESULT_TITLE = "Result"
CHECK_TITLE = "Check your answers"
EXPORT_TITLE = "Write the referral"
EXPORTED = "Written, not sent by this app"
PROGRESS = {"not_started": "Not started", "started": "Started", "done": "Done"}
ROWS_ENTERED = "{count} entered"

# Times

TODAY_AT = "today at {time}"
YESTERDAY_AT = "yesterday at {time}"

# Forms

SECTION_OPTIONAL = "Nothing here is compulsory. Leave out what you do not know."
MORE_FIELDS = {"one": "Show 1 more thing you can record", "other": "Show {count} more things you can record"}
FEWER_FIELDS = "Show only what boards usually ask for"
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
ROW_SAVE = "Save and go back to the list"
ROW_ANOTHER = "Save and add another"
