<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>texts</name>
    <message>
        <source>Safeguarding Review Assessment</source>
        <comment>PRODUCT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} - Safeguarding Review Assessment</source>
        <comment>WINDOW_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: {page} - Safeguarding Review Assessment</source>
        <comment>WINDOW_TITLE_ERROR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>CONTINUE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <comment>BACK</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <comment>CHANGE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <comment>CHANGE_NAME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <comment>SHOW</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>HIDE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {field}</source>
        <comment>SHOW_FIELD</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide: {field}</source>
        <comment>HIDE_FIELD</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>NOT_KNOWN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: not known</source>
        <comment>FIELD_NOT_KNOWN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this answer</source>
        <comment>CLEAR_CHOICE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this answer: {question}</source>
        <comment>CLEAR_CHOICE_NAME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one</source>
        <comment>NOTHING_CHOSEN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {words}</source>
        <comment>LABELLED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not provided</source>
        <comment>NOT_PROVIDED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what}</source>
        <comment>THE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer gave no reason</source>
        <comment>NO_REASON</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <comment>QUOTED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {text}</source>
        <comment>NUMBERED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a problem</source>
        <comment>PROBLEM</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <comment>ERROR_BESIDE_FIELD</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <comment>DATE_PARTS.day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <comment>DATE_PARTS.month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <comment>DATE_PARTS.year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {part}</source>
        <comment>DATE_PART_OF</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must include a year</source>
        <comment>DATE_NEEDS_YEAR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must include a month, or leave the day empty</source>
        <comment>DATE_NEEDS_MONTH</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year must have 4 numbers, like 2024</source>
        <comment>DATE_YEAR_DIGITS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year must be between {earliest} and {latest}</source>
        <comment>DATE_YEAR_RANGE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month must be a number from 1 to 12 or a name, like 5 or May</source>
        <comment>DATE_NOT_A_MONTH</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be a real date</source>
        <comment>DATE_NOT_REAL</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <comment>CALENDAR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from a calendar: {field}</source>
        <comment>CALENDAR_NAME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar: {field}</source>
        <comment>CALENDAR_OF</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move by days, Page Up and Page Down by months. Enter chooses.</source>
        <comment>CALENDAR_HINT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year before</source>
        <comment>CALENDAR_YEAR_BEFORE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before</source>
        <comment>CALENDAR_MONTH_BEFORE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month after</source>
        <comment>CALENDAR_MONTH_AFTER</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year after</source>
        <comment>CALENDAR_YEAR_AFTER</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: {field}</source>
        <comment>CALENDAR_STEP_OF</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>TEXT_SIZE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}%</source>
        <comment>TEXT_SIZE_PERCENT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <comment>DISPLAY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and colours</source>
        <comment>SIZE_AND_DISPLAY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as this computer</source>
        <comment>DISPLAY_CHOICES.system</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <comment>DISPLAY_CHOICES.light</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>DISPLAY_CHOICES.dark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High visibility</source>
        <comment>DISPLAY_CHOICES.high_visibility</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <comment>HELP</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <comment>MENU</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide screen</source>
        <comment>HIDE_SCREEN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>LOCK</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cases</source>
        <comment>ALL_CASES</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {reference}</source>
        <comment>CASE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case with no reference</source>
        <comment>CASE_WITHOUT_REFERENCE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <comment>SAVED_AT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>NOT_SAVED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone, and saved</source>
        <comment>UNDONE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again, and saved</source>
        <comment>REDONE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <comment>NOTHING_TO_UNDO</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <comment>NOTHING_TO_REDO</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <comment>HELP_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result here is an indication on the facts that you enter. The board decides. Your cases stay on this computer, encrypted, and the app sends nothing.</source>
        <comment>HELP_INTRO</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a concern to a referral</source>
        <comment>HELP_WAY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a case and answer the questions. Not known is an answer. You can stop at any moment: everything is saved.</source>
        <comment>HELP_STEPS.1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the result: what the board must, should or may do, and why.</source>
        <comment>HELP_STEPS.2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what the referral needs in the sections of the case. A gap does not hold it up.</source>
        <comment>HELP_STEPS.3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the referral and read it. Your safeguarding lead reads it too.</source>
        <comment>HELP_STEPS.4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the file by secure e-mail, in the way your procedure says, and record that it was received.</source>
        <comment>HELP_STEPS.5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If something is in the way</source>
        <comment>HELP_TROUBLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody comes in</source>
        <comment>HELP_WHEN.visitor</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You leave the computer</source>
        <comment>HELP_WHEN.leaving</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You forgot your passphrase</source>
        <comment>HELP_WHEN.forgotten</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last change is not saved</source>
        <comment>HELP_WHEN.not_saved</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cases cannot be read</source>
        <comment>HELP_WHEN.unreadable</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else</source>
        <comment>HELP_WHEN.other</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F9. Any key shows the screen again.</source>
        <comment>HELP_DO.visitor</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Ctrl+L. Your work is saved and locked.</source>
        <comment>HELP_DO.leaving</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery code. If you have none, ask your IT support: they may hold a recovery key.</source>
        <oldsource>Use the recovery code, or ask your IT support whether your organisation has a recovery key.</oldsource>
        <comment>HELP_DO.forgotten</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the app open: it keeps trying. Free some room on the disk, or connect the disk again.</source>
        <comment>HELP_DO.not_saved</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the app asks for your passphrase, choose Restore from a backup.</source>
        <comment>HELP_DO.unreadable</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your IT support what you pressed and what the app said. Leave out names.</source>
        <comment>HELP_DO.other</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>HELP_KEYS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works from the keyboard. A ring shows where you are.</source>
        <oldsource>Everything can be done from the keyboard. A ring shows where you are.</oldsource>
        <comment>HELP_KEYS_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the help</source>
        <comment>HELP_CLOSE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <comment>KEYS_OF_EVERY_PAGE.tab</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <comment>KEYS_OF_EVERY_PAGE.arrows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <comment>KEYS_OF_EVERY_PAGE.space</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>KEYS_OF_EVERY_PAGE.enter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <comment>KEYS_OF_EVERY_PAGE.page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus, minus</source>
        <comment>KEYS_OF_EVERY_PAGE.sizes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl and plus</source>
        <comment>KEYS_WITH_SIGNS.Ctrl++</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl and minus</source>
        <comment>KEYS_WITH_SIGNS.Ctrl+-</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <comment>KEYS_OR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next field, button or link, or to the one before.</source>
        <oldsource>go to the next field, button or link, or to the one before</oldsource>
        <comment>KEYS_DO.tab</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move among the options of a question.</source>
        <oldsource>move among the options of a question</oldsource>
        <comment>KEYS_DO.arrows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an option, tick a box, press a button.</source>
        <oldsource>choose an option, tick a box, press a button</oldsource>
        <comment>KEYS_DO.space</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the main button of the page, from any field of one line; follow a link.</source>
        <oldsource>press the main button of the page, from any field of one line; follow a link</oldsource>
        <comment>KEYS_DO.enter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll; where the pages of a referral have the focus, turn them.</source>
        <oldsource>scroll; where the pages of a referral have the focus, turn them</oldsource>
        <comment>KEYS_DO.page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the pages of a referral have the focus, show them larger or smaller.</source>
        <oldsource>where the pages of a referral have the focus, show them larger or smaller</oldsource>
        <comment>KEYS_DO.sizes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change in this case; while you type, what you typed.</source>
        <oldsource>take back the last change in this case; while you type, what you typed</oldsource>
        <comment>KEYS_DO.undo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make that change again.</source>
        <oldsource>make that change again</oldsource>
        <comment>KEYS_DO.redo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the page of a table, add rows that you copied from a spreadsheet.</source>
        <oldsource>on the page of a table, add rows that you copied from a spreadsheet</oldsource>
        <comment>KEYS_DO.paste</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the text larger.</source>
        <oldsource>make the text larger</oldsource>
        <comment>KEYS_DO.larger</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the text smaller.</source>
        <oldsource>make the text smaller</oldsource>
        <comment>KEYS_DO.smaller</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the text its usual size.</source>
        <oldsource>give the text its usual size</oldsource>
        <comment>KEYS_DO.usual</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the screen at once; any key shows it again, and your cases stay open.</source>
        <oldsource>hide the screen at once; any key shows it again, and your cases stay open</oldsource>
        <comment>KEYS_DO.hide</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save everything and lock your cases.</source>
        <oldsource>save everything and lock your cases</oldsource>
        <comment>KEYS_DO.lock</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the help, or close it.</source>
        <oldsource>open the help, or close it</oldsource>
        <comment>KEYS_DO.help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the help.</source>
        <oldsource>close the help</oldsource>
        <comment>KEYS_DO.close_help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen hidden</source>
        <comment>HIDDEN_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press any key to go back to where you were. Your cases stay open. If you leave, press Ctrl+L to lock them.</source>
        <oldsource>Press any key to go back to where you were. Your cases stay open behind it: lock them if you leave.</oldsource>
        <comment>HIDDEN_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the screen</source>
        <comment>HIDDEN_SHOW</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of this case</source>
        <comment>SECTIONS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are here</source>
        <comment>CURRENT_SECTION</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <comment>SECTIONS_BUTTON</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase for your cases</source>
        <comment>CREATE_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cases are kept on this computer only, locked with a passphrase that you choose now. You will need it each time you open this app.</source>
        <comment>CREATE_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you forget it, only a recovery code helps</source>
        <comment>CREATE_WARNING_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You get that code next. Without either, nobody can read the cases on this computer again.</source>
        <comment>CREATE_WARNING_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>CREATE_FIRST</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 12 characters. Four or more unrelated words are strong and easy to remember.</source>
        <comment>CREATE_HINT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase again</source>
        <comment>CREATE_AGAIN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <oldsource>Create</oldsource>
        <comment>CREATE_BUTTON</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the store for your cases. This takes a few seconds.</source>
        <comment>CREATE_WORKING</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a passphrase</source>
        <comment>CREATE_EMPTY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both passphrases must be the same</source>
        <comment>CREATE_DIFFERENT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <comment>STRENGTH_NAME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not strong enough yet. {problem}</source>
        <comment>STRENGTH.refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength: fair. It would last months against somebody who has the files. One more word makes it good.</source>
        <comment>STRENGTH.fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength: good. It would last for centuries.</source>
        <comment>STRENGTH.good</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength: strong. It would last longer than anyone will try.</source>
        <comment>STRENGTH.strong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your recovery code</source>
        <comment>CODE_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you forget your passphrase, this code opens your cases. It is shown only now. Print it or write it down, and keep it away from this computer, such as in a locked drawer at work.</source>
        <comment>CODE_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <comment>CODE_FIELD</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the digits 0 to 9 and letters without I, L, O and U</source>
        <comment>CODE_HINT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the code</source>
        <comment>CODE_COPY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard when you lock or close the app.</source>
        <comment>CODE_COPIED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a page to print</source>
        <comment>CODE_SAVE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page-to-print</source>
        <comment>CODE_FILE_NAME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}. Print it, then delete the file and empty the bin.</source>
        <comment>CODE_SAVED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page was not saved: {reason}. Choose another place, or write the code down.</source>
        <comment>CODE_SAVE_FAILED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has this code can open your cases</source>
        <comment>CODE_WARNING_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not keep it in the laptop’s bag, in an e-mail or in a photograph.</source>
        <oldsource>Do not keep it in the bag of this laptop, in an e-mail or on a photograph.</oldsource>
        <comment>CODE_WARNING_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the last 4 characters of the code</source>
        <comment>CODE_CONFIRM</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your printout or your note, to be sure that it can be read</source>
        <oldsource>From your print or your note, to be sure that it can be read</oldsource>
        <comment>CODE_CONFIRM_HINT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the last 4 characters of the code</source>
        <comment>CODE_EMPTY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the last 4 characters. Compare your note with the code above</source>
        <comment>CODE_WRONG</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have kept it safe</source>
        <oldsource>I have written it down</oldsource>
        <comment>CODE_KEPT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot do this now: remind me</source>
        <comment>CODE_LATER</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code for Safeguarding Review Assessment</source>
        <comment>CODE_PAGE_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on {day}. A later code replaces it.</source>
        <comment>CODE_PAGE_DAY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To use it, choose “Use the recovery code” where the app asks for the passphrase.</source>
        <comment>CODE_PAGE_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this page locked away, and apart from the computer. Whoever has both can read the cases.</source>
        <comment>CODE_PAGE_KEEP</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your recovery code</source>
        <comment>USE_CODE_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was shown once, when it was made, to be printed or written down. Only the newest one works.</source>
        <oldsource>The code was shown when your passphrase was chosen, to be printed or written down.</oldsource>
        <comment>USE_CODE_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>28 characters in groups of 4. Capitals and dashes do not matter.</source>
        <comment>USE_CODE_HINT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your recovery code</source>
        <comment>USE_CODE_EMPTY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <comment>NEW_PASSPHRASE_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cases are open. The old passphrase will no longer open them; the recovery code still does.</source>
        <comment>NEW_PASSPHRASE_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <comment>NEW_PASSPHRASE_FIRST</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the new passphrase again</source>
        <comment>NEW_PASSPHRASE_AGAIN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <comment>NEW_PASSPHRASE_BUTTON</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the passphrase. This takes a moment.</source>
        <comment>NEW_PASSPHRASE_WORKING</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock your cases</source>
        <comment>UNLOCK_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cases are locked. Type your passphrase to open them.</source>
        <comment>UNLOCK_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen of this computer was locked or went to sleep, so your work was saved and locked.</source>
        <comment>UNLOCK_LEFT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nobody used the app for {count} minutes, so your work was saved and locked.</source>
        <comment>UNLOCK_IDLE</comment>
        <extracomment>For 1: Nobody used the app for 1 minute, so your work was saved and locked.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>UNLOCK_FIELD</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>UNLOCK_BUTTON</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking. This takes a moment.</source>
        <comment>UNLOCK_WORKING</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your passphrase</source>
        <comment>UNLOCK_EMPTY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <comment>UNLOCK_AGAIN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <comment>UNLOCK_RECOVER</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <comment>UNLOCK_RESTORE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back to a backup deletes nothing: what is there is set aside.</source>
        <oldsource>You can go back to a backup. The damaged file is set aside, not deleted.</oldsource>
        <comment>DAMAGED_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cases cannot be opened</source>
        <comment>STORE_TROUBLE_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed. If this goes on, tell your IT support what it says here.</source>
        <comment>STORE_TROUBLE_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of your cases was put right</source>
        <comment>STORE_NOTICE_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of your organisation</source>
        <comment>POLICY_NOTICE_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup of your cases was made</source>
        <comment>BACKUP_FAILED_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old records were removed, as your organisation asks</source>
        <oldsource>Your organisation&apos;s time for keeping is over</oldsource>
        <comment>REMOVED_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} cases and reviews were removed, here and from the backups that opened. Their receipts are kept.</source>
        <oldsource>{count} cases and reviews were removed, here and from the backups. Their receipts are kept.</oldsource>
        <comment>REMOVED_BODY</comment>
        <extracomment>For 1: 1 case or review was removed, here and from the backups that opened. Its receipt is kept.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Is today {day}?</source>
        <comment>REMOVAL_DATE_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the clock of this computer this app has not been used for over a month, and cases are due for removal. If the date is wrong, put the clock right; nothing has been removed.</source>
        <comment>REMOVAL_DATE_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is right: remove what is due</source>
        <comment>REMOVAL_DATE_RIGHT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due for removal was not removed</source>
        <comment>REMOVAL_FAILED_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>TRY_AGAIN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings and safety</source>
        <comment>SETTINGS_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only your organisation can change what it has set.</source>
        <oldsource>What your organisation has set is shown, and only your organisation can change it.</oldsource>
        <comment>SETTINGS_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the settings</source>
        <comment>SETTINGS_SAVE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <comment>SETTINGS_SAVED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>SETTING_NONE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {least} to {most}.</source>
        <comment>SETTING_RANGE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: {allowed}</source>
        <comment>SETTING_WRONG</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>YES</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <comment>NO</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase and recovery code</source>
        <comment>KEYS_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cases are encrypted. Each way below opens them by itself.</source>
        <oldsource>Your cases are encrypted. Each of these opens them alone.</oldsource>
        <comment>KEYS_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cases are encrypted. Only your passphrase opens them.</source>
        <comment>KEYS_BODY_ONE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to open your cases</source>
        <comment>KEYS_WAYS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no recovery code</source>
        <comment>KEYS_NO_CODE_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you forget your passphrase, nobody can read your cases again.</source>
        <oldsource>You have no recovery code. If you forget the passphrase, your cases are lost.</oldsource>
        <comment>KEYS_NO_CODE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you forget your passphrase, tell your organisation: it has a key to your cases.</source>
        <comment>KEYS_NO_CODE_AUTHORITY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the passphrase. This takes a moment.</source>
        <comment>KEYS_WORKING</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <comment>KEY_KINDS.passphrase</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code</source>
        <comment>KEY_KINDS.recovery-code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key of your organisation</source>
        <comment>KEY_KINDS.authority-key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A way in of another version of this app</source>
        <comment>KEY_OTHER</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {day}</source>
        <comment>KEY_MADE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since a day that is not recorded</source>
        <comment>KEY_MADE_UNKNOWN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint: {fingerprint}</source>
        <comment>KEY_FINGERPRINT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>KEY_REMOVE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <comment>KEY_REMOVE_NAME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that it opens your cases no longer. Your passphrase still does.</source>
        <comment>KEY_REMOVE_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <comment>CHANGE_PASSPHRASE_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups that the app keeps with your cases open with the new passphrase too. Those elsewhere, such as on a memory stick, keep the old one.</source>
        <oldsource>Backups beside your cases open with the new passphrase too. A copy on a stick keeps the old one.</oldsource>
        <comment>CHANGE_PASSPHRASE_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your current passphrase</source>
        <oldsource>Your passphrase now</oldsource>
        <comment>PRESENT_PASSPHRASE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the passphrase that opens your cases now</source>
        <comment>PRESENT_EMPTY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <comment>NEW_CODE_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <comment>FIRST_CODE_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see the new code once, to print it or write it down. An earlier code then stops working.</source>
        <oldsource>You see the new code once, to print it or write it down. The code that you have stops working.</oldsource>
        <comment>NEW_CODE_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the code</source>
        <comment>NEW_CODE_BUTTON</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery code is not written down yet</source>
        <comment>CODE_REMINDER_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you forget your passphrase without it, nobody can read your cases again. Make a new code and keep it.</source>
        <comment>CODE_REMINDER_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups and checks</source>
        <comment>BACKUPS_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app makes backups by itself, encrypted as your cases are. Now and then, make one on another disk or a memory stick as well.</source>
        <comment>BACKUPS_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the backup and reading it through.</source>
        <comment>BACKUPS_WORKING</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <comment>BACKUPS_NOW</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up to a folder</source>
        <comment>BACKUPS_TO_FOLDER</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that all cases can be read</source>
        <oldsource>Check every page</oldsource>
        <comment>BACKUPS_CHECK</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading all of your cases, and their history.</source>
        <oldsource>Reading every page of your cases, and their history.</oldsource>
        <comment>BACKUPS_CHECKING</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock, and restore from a backup</source>
        <comment>BACKUPS_RESTORE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is made and was read through</source>
        <comment>BACKUPS_MADE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in {path}.</source>
        <comment>BACKUPS_MADE_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not done</source>
        <comment>BACKUPS_TROUBLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} backups, newest first</source>
        <comment>BACKUPS_COUNT</comment>
        <extracomment>For 1: 1 backup, newest first</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <comment>BACKUPS_NONE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show earlier backups</source>
        <comment>BACKUPS_MORE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was written</source>
        <comment>CHECK_WHOLE_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Everything was read, and the history of {count} cases.</source>
        <oldsource>Every page was read, and the history of {count} cases.</oldsource>
        <comment>CHECK_WHOLE_BODY</comment>
        <extracomment>For 1: Everything was read, and the history of 1 case.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Some history is not as this app wrote it</source>
        <comment>CHECK_BROKEN_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can be read. The history of each case says where it was changed. Tell your IT support.</source>
        <oldsource>Every page can be read. The history of each case says where it was changed. Tell your IT support.</oldsource>
        <comment>CHECK_BROKEN_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import cases</source>
        <comment>IMPORT_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can import cases from a file, such as one that a colleague made with this app and sent you. You see what is in the file before anything is imported.</source>
        <oldsource>A transfer file from this app, or a case file in JSON. You see what is in it before anything is taken in.</oldsource>
        <comment>IMPORT_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to import</source>
        <oldsource>The file</oldsource>
        <comment>IMPORT_PATH</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name ends in .sgreview or .json</source>
        <comment>IMPORT_PATH_HINT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <comment>IMPORT_PATH_EMPTY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <comment>IMPORT_BROWSE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer files and case files (*.sgreview *.json)</source>
        <comment>IMPORT_FILTERS.1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <comment>IMPORT_PASSPHRASE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender tells it to you by phone. A code works too.</source>
        <comment>IMPORT_PASSPHRASE_HINT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the passphrase of the file</source>
        <comment>IMPORT_PASSPHRASE_EMPTY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is in the file</source>
        <oldsource>Look into the file</oldsource>
        <comment>IMPORT_LOOK</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file to its end.</source>
        <comment>IMPORT_READING</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The file holds {count} cases</source>
        <comment>IMPORT_HOLDS</comment>
        <extracomment>For 1: The file holds 1 case</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You do not have this case yet. It will be imported.</source>
        <oldsource>It is not here yet, and will be taken in.</oldsource>
        <comment>IMPORT_NEW</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have this case already, last changed {when}.</source>
        <oldsource>This case is here already, last changed {when}.</oldsource>
        <comment>IMPORT_LIKENESS.same_case</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a case with the same words already, last changed {when}.</source>
        <oldsource>A case with the same words is here already, last changed {when}.</oldsource>
        <comment>IMPORT_LIKENESS.same_content</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have another case with this reference, last changed {when}.</source>
        <oldsource>Another case has this reference here, last changed {when}.</oldsource>
        <comment>IMPORT_LIKENESS.same_reference</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be done with case {number} of the file?</source>
        <comment>IMPORT_WHAT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be done with the case in the file?</source>
        <oldsource>What should be done with it?</oldsource>
        <comment>IMPORT_WHAT_ALONE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <comment>IMPORT_CHOICES.skip</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <comment>IMPORT_CHOICES.keep_both</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <comment>IMPORT_CHOICES.replace</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have stays as it is</source>
        <oldsource>What is here stays as it is</oldsource>
        <comment>IMPORT_CHOICE_HINTS.skip</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one from the file is put beside the one that you have</source>
        <oldsource>The one from the file is put beside the one that is here</oldsource>
        <comment>IMPORT_CHOICE_HINTS.keep_both</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that you have is removed for good, with a receipt</source>
        <oldsource>The one that is here is removed for good, with a receipt</oldsource>
        <comment>IMPORT_CHOICE_HINTS.replace</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import {count} cases</source>
        <oldsource>Import the cases</oldsource>
        <comment>IMPORT_BUTTON</comment>
        <extracomment>For 1: Import 1 case</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import nothing</source>
        <comment>IMPORT_BUTTON_NONE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing what you chose.</source>
        <oldsource>Taking the cases in.</oldsource>
        <comment>IMPORT_TAKING</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is done</source>
        <comment>IMPORT_DONE_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} cases were imported.</source>
        <oldsource>{count} cases were taken in.</oldsource>
        <comment>IMPORT_DONE</comment>
        <extracomment>For 1: 1 case was imported.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No case was imported: you left out what is in the file.</source>
        <comment>IMPORT_DONE_NONE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The history of {count} cases is not as it was written. Ask the sender.</source>
        <comment>IMPORT_BROKEN</comment>
        <extracomment>For 1: The history of 1 case is not as it was written. Ask the sender.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}. Choose another file.</source>
        <comment>IMPORT_UNREADABLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no case file that the app can read: {reason}</source>
        <comment>IMPORT_NO_CASE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send cases</source>
        <comment>SEND_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a colleague, or to your new computer. The cases go into one encrypted file, with their history and their files. You send the file yourself. Only the passphrase opens it. Your own copy stays.</source>
        <oldsource>To a colleague, or to your new computer. The cases go into one encrypted file, with their history and their files. Only the passphrase opens it. Your own copy stays.</oldsource>
        <comment>SEND_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which cases?</source>
        <comment>SEND_WHICH</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All of them: {count} cases</source>
        <comment>SEND_ALL</comment>
        <extracomment>For 1: All of them: 1 case</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only some</source>
        <comment>SEND_SOME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} cases are ticked</source>
        <comment>SEND_CHOSEN</comment>
        <extracomment>For 1: 1 case is ticked</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tick at least one case</source>
        <comment>SEND_NONE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of your cases are shown. Search to find the others.</source>
        <comment>SEND_MORE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all cases with these words are shown. Add a word to find the others.</source>
        <comment>SEND_MORE_FOUND</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase for this file</source>
        <comment>SEND_PASSPHRASE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the one that opens your cases. You tell it to the receiver by phone.</source>
        <comment>SEND_PASSPHRASE_HINT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <comment>SEND_AGAIN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cases</source>
        <comment>SEND_FILE_NAME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer files (*.sgreview)</source>
        <comment>SEND_FILTER</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file</source>
        <comment>SEND_BUTTON</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing and encrypting the file.</source>
        <comment>SEND_WORKING</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} cases are in the file</source>
        <comment>SEND_DONE</comment>
        <extracomment>For 1: 1 case is in the file</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file is at {path}. This app sends nothing: the next steps are yours.</source>
        <comment>SEND_AT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the file by secure e-mail, or carry it over on an encrypted memory stick.</source>
        <oldsource>Send the file by secure e-mail, or carry it over on an encrypted stick.</oldsource>
        <comment>SEND_STEPS.1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the passphrase by phone, never in the same e-mail.</source>
        <oldsource>Tell the passphrase by phone, never in the same e-mail.</oldsource>
        <comment>SEND_STEPS.2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver chooses “Import cases” in this app.</source>
        <comment>SEND_STEPS.3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they have the cases, record that below and delete the file.</source>
        <oldsource>Delete the file when they have the cases.</oldsource>
        <comment>SEND_STEPS.4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be sure that it is the same file, compare this code (its SHA-256) by phone:</source>
        <oldsource>To be sure that it is the same file, compare its SHA-256 by phone: {digest}</oldsource>
        <comment>SEND_DIGEST</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example a colleague or your new computer. Say how they confirmed it.</source>
        <oldsource>For example a colleague, or your new computer, and how they confirmed it</oldsource>
        <comment>SEND_TO_HINT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record who has the cases once they confirm. The cases are then closed here, and can be removed.</source>
        <oldsource>Record who has the cases once they confirm. They are then closed here, and can be removed.</oldsource>
        <comment>SEND_RECORD_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that they have them</source>
        <comment>SEND_RECORD</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter who has received them</source>
        <comment>SEND_NO_RECEIVER</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Recorded for {count} cases</source>
        <comment>SEND_RECORDED</comment>
        <extracomment>For 1: Recorded for 1 case</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You can remove them from this computer now: open each case and go to “Keep, hand over, remove”.</source>
        <comment>SEND_RECORDED_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this case in an encrypted file</source>
        <comment>SEND_THIS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached files</source>
        <comment>FILES_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned letters, photographs and documents of this case. They are kept encrypted with it, and are not part of the referral.</source>
        <oldsource>Scanned letters, photographs and documents that belong to this case. They are kept encrypted with it, and are not part of the referral.</oldsource>
        <comment>FILES_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, JPEG, PNG or plain text: up to 25 MB each, 100 MB in all</source>
        <oldsource>PDF, JPEG, PNG or plain text, up to 25 MB each and 100 MB together</oldsource>
        <comment>FILES_ALLOWED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a file</source>
        <comment>FILES_ADD</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is attached.</source>
        <comment>FILES_NONE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that can be attached (*.pdf *.jpg *.jpeg *.png *.txt)</source>
        <comment>FILES_FILTERS.1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}, added {when}</source>
        <oldsource>{size} MB, added {when}</oldsource>
        <comment>FILES_SIZE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <comment>FILES_SAVE_COPY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy: {name}</source>
        <comment>FILES_SAVE_COPY_NAME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <comment>FILES_REMOVE_NAME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {name}. The file that you chose is still where it was.</source>
        <comment>FILES_ADDED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is not encrypted</source>
        <comment>FILES_SAVED_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is at {path}. Delete it when you no longer need it.</source>
        <comment>FILES_SAVED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {name}. The history keeps its name.</source>
        <comment>FILES_REMOVED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this file from the case?</source>
        <comment>FILES_REMOVE_ASK_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be brought back from here.</source>
        <comment>FILES_REMOVE_ASK</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <comment>FILES_REMOVE_YES</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not done</source>
        <comment>FILES_TROUBLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <comment>FILE_EXISTS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <comment>HISTORY_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this case</source>
        <comment>HISTORY_HEADING</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The history is complete: all {count} entries are as they were first written.</source>
        <oldsource>All {count} lines are as they were written.</oldsource>
        <comment>HISTORY_WHOLE</comment>
        <extracomment>For 1: The history is complete: its 1 entry is as it was first written.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The history was changed</source>
        <comment>HISTORY_BROKEN_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the oldest, entry {number} is not as this app wrote it. Tell your IT support.</source>
        <oldsource>From line {number} on it is not as this app wrote it. Tell your IT support.</oldsource>
        <comment>HISTORY_BROKEN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries are missing: the newest that this app wrote are not there. Tell your IT support.</source>
        <comment>HISTORY_CUT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the history as text</source>
        <comment>HISTORY_SAVE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved at {path}. Anybody who has this file can read it.</source>
        <comment>HISTORY_SAVED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history</source>
        <comment>HISTORY_FILE_NAME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <comment>HISTORY_FILTERS.1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <comment>HISTORY_NEWEST</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show {count} earlier entries</source>
        <oldsource>Show {count} earlier lines</oldsource>
        <comment>HISTORY_MORE</comment>
        <extracomment>For 1: Show 1 earlier entry</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{when}, {who}</source>
        <comment>HISTORY_BY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <comment>HISTORY_WAS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After: {words}</source>
        <comment>HISTORY_IS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {words}</source>
        <comment>HISTORY_REASON</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by: {words}</source>
        <comment>HISTORY_TO</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>HISTORY_NOTHING</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history began</source>
        <comment>HISTORY_KINDS.begun</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was started</source>
        <comment>HISTORY_KINDS.created</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}</source>
        <comment>HISTORY_KINDS.changed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was imported</source>
        <comment>HISTORY_KINDS.imported</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>HISTORY_KINDS.status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment was finalised</source>
        <comment>HISTORY_KINDS.finalised</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened again to be changed</source>
        <comment>HISTORY_KINDS.reopened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File added: {place}</source>
        <comment>HISTORY_KINDS.attached</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File removed: {place}</source>
        <comment>HISTORY_KINDS.detached</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on legal hold</source>
        <comment>HISTORY_KINDS.held</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal hold ended</source>
        <comment>HISTORY_KINDS.released</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to a transfer file</source>
        <comment>HISTORY_KINDS.sent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to a file: {place}</source>
        <comment>HISTORY_KINDS.written</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the referral</source>
        <comment>HISTORY_FORMS.referral</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the referral without names</source>
        <comment>HISTORY_FORMS.pseudonymised</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chronology</source>
        <comment>HISTORY_FORMS.chronology</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole case, readable</source>
        <comment>HISTORY_FORMS.case_file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep, hand over, remove</source>
        <comment>KEEPING_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <comment>KEEPING_STATUS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded on {day}: {words}</source>
        <comment>KEEPING_STATUS_WHY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded on {day} as received by: {words}</source>
        <comment>KEEPING_STATUS_TO</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <oldsource>Reason, or to whom</oldsource>
        <comment>KEEPING_NOTE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes into the history of the case</source>
        <oldsource>It goes into the history of the case.</oldsource>
        <comment>KEEPING_NOTE_HINT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the reason</source>
        <comment>KEEPING_NOTE_EMPTY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A legal hold keeps the case from being removed, for example while a court or a coroner needs it.</source>
        <comment>KEEPING_HOLD_HINT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent back to me</source>
        <comment>KEEPING_RETURNED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have handed it over</source>
        <comment>KEEPING_TRANSFERRED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on legal hold</source>
        <comment>KEEPING_HOLD</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the legal hold</source>
        <comment>KEEPING_RELEASE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On legal hold: it cannot be removed</source>
        <comment>KEEPING_HELD_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, and kept in the history.</source>
        <comment>KEEPING_DONE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this case</source>
        <comment>REMOVE_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answers, history and files are taken out of your cases and out of the backups that this app can open. You cannot undo this. Referrals and other files that you saved or sent stay where they are. So do copies that others made, such as a backup of the whole computer. A receipt is kept, which names nobody it was about.</source>
        <oldsource>Its answers, history and files are taken out of your cases and out of the backups. Nobody can bring them back. A receipt without names is kept.</oldsource>
        <comment>REMOVE_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it removed?</source>
        <comment>REMOVE_WHY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose why it is removed</source>
        <comment>REMOVE_WHY_EMPTY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I understand that this cannot be undone</source>
        <oldsource>I understand that it cannot be brought back</oldsource>
        <comment>REMOVE_SURE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the box if you are sure</source>
        <comment>REMOVE_SURE_EMPTY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the case</source>
        <comment>REMOVE_BUTTON</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the case and writing your cases anew. This can take a moment.</source>
        <comment>REMOVE_WORKING</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was not removed</source>
        <comment>REMOVE_TROUBLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is removed</source>
        <comment>GONE_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt is kept under “{page}”. It names nobody the case was about.</source>
        <oldsource>This receipt is kept with your cases. It holds no name.</oldsource>
        <comment>GONE_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It was taken out of {count} backups as well.</source>
        <comment>GONE_BACKUPS</comment>
        <extracomment>For 1: It was taken out of 1 backup as well.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Some backups may still hold it</source>
        <comment>GONE_LEFT_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These could not be opened: {names}. Delete them if you no longer need them.</source>
        <comment>GONE_LEFT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <comment>GONE_RECEIPT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to your cases</source>
        <comment>GONE_HOME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due for removal, and receipts</source>
        <comment>RETENTION_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A case is due when it has not changed for {count} days. A case on legal hold is never due.</source>
        <comment>RETENTION_DAYS</comment>
        <extracomment>For 1: A case is due when it has not changed for 1 day. A case on legal hold is never due.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No case is ever due, because no time is set for which cases are kept. You can set one in the settings.</source>
        <comment>RETENTION_NEVER</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} cases are due</source>
        <comment>RETENTION_DUE</comment>
        <extracomment>For 1: 1 case is due</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show {count} more cases</source>
        <comment>RETENTION_MORE</comment>
        <extracomment>For 1: Show 1 more case</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} reviews are as old. Your organisation decides when they go.</source>
        <oldsource>{count} reviews of referrals are as old, and go when your organisation has them removed.</oldsource>
        <comment>RETENTION_REVIEWS</comment>
        <extracomment>For 1: 1 review is as old. Your organisation decides when it goes.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <comment>RETENTION_OPEN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide what becomes of the case: {case}</source>
        <comment>RETENTION_OPEN_NAME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts of removed cases</source>
        <comment>RECEIPTS_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each says what was removed, when, why and by whom, and names nobody it was about.</source>
        <comment>RECEIPTS_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case has been removed yet.</source>
        <comment>RECEIPTS_NONE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipts were changed</source>
        <comment>RECEIPTS_BROKEN_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From receipt {number} on they are not as this app wrote them. Tell your IT support.</source>
        <comment>RECEIPTS_BROKEN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all receipts as text</source>
        <comment>RECEIPTS_SAVE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved at {path}.</source>
        <comment>RECEIPTS_SAVED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipts</source>
        <comment>RECEIPTS_FILE_NAME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show {count} earlier receipts</source>
        <comment>RECEIPTS_MORE</comment>
        <extracomment>For 1: Show 1 earlier receipt</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number}. {reference}, {day}</source>
        <comment>RECEIPT_LINE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <comment>RESTORE_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup. It is read through first, and nothing changes until you confirm.</source>
        <comment>RESTORE_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cases are not in their place on this computer, but backups of them are. Choose the one to go back to.</source>
        <comment>RESTORE_MISSING_STORE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was found</source>
        <oldsource>There is no backup here</oldsource>
        <comment>RESTORE_NONE_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups may be on another disk or a memory stick. Connect it, and choose its folder.</source>
        <comment>RESTORE_NONE_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in another folder</source>
        <comment>RESTORE_ELSEWHERE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which backup?</source>
        <comment>RESTORE_WHICH</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <comment>RESTORE_PASSPHRASE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was when the backup was made, or your recovery code</source>
        <oldsource>As it was when the backup was made. Your recovery code opens it too.</oldsource>
        <comment>RESTORE_PASSPHRASE_HINT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the backup</source>
        <comment>RESTORE_CHECK</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the backup through.</source>
        <comment>RESTORE_CHECKING</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup can be read</source>
        <comment>RESTORE_READ_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It holds {count} cases.</source>
        <comment>RESTORE_HOLDS</comment>
        <extracomment>For 1: It holds 1 case.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The last change in it: {when}.</source>
        <comment>RESTORE_LAST</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in its place now cannot be opened.</source>
        <comment>RESTORE_NO_STORE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} cases are in an earlier state there. Their later changes would be gone.</source>
        <comment>RESTORE_OLDER</comment>
        <extracomment>For 1: 1 case is in an earlier state there. Its later changes would be gone.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cases of now are not in it.</source>
        <comment>RESTORE_MISSING</comment>
        <extracomment>For 1: 1 case of now is not in it.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is here now would be lost.</source>
        <comment>RESTORE_SAME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here now would be set aside, not deleted.</source>
        <oldsource>What is here now is set aside, not deleted.</oldsource>
        <comment>RESTORE_ASIDE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to this backup</source>
        <comment>RESTORE_BUTTON</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the backup in its place.</source>
        <comment>RESTORE_WORKING</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in its place. Unlock it with its passphrase.</source>
        <comment>RESTORED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in its place. Unlock it with its passphrase. What was there is kept in {path}.</source>
        <comment>RESTORED_ASIDE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <comment>BACKUP_WHEN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}, {size}</source>
        <oldsource>{why}, {size} MB</oldsource>
        <comment>BACKUP_SIZE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by the app</source>
        <oldsource>made by the app</oldsource>
        <comment>BACKUP_AUTOMATIC</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by you</source>
        <oldsource>made by you</oldsource>
        <comment>BACKUP_BY_HAND</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made before an update</source>
        <oldsource>made before an update</oldsource>
        <comment>BACKUP_BEFORE_UPDATE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} MB</source>
        <comment>SIZE_LARGE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} KB</source>
        <comment>SIZE_SMALL</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last change is not saved</source>
        <comment>NOT_SAVED_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} Leave the app open: it keeps trying.</source>
        <oldsource>{reason} The app keeps trying. Do not close it until this message is gone.</oldsource>
        <comment>NOT_SAVED_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why are you changing this case?</source>
        <oldsource>Why do you change this case?</oldsource>
        <comment>REASON_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its referral was written. Your change is saved once you say why, and the history keeps both versions.</source>
        <comment>REASON_BODY.exported</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was handed over. Your change is saved once you say why, and the history keeps both versions.</source>
        <comment>REASON_BODY.transferred</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <comment>REASON_FIELD</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: the hospital sent its report</source>
        <comment>REASON_HINT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter why you are changing this case</source>
        <oldsource>Enter why you change this case</oldsource>
        <comment>REASON_EMPTY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the change</source>
        <comment>REASON_KEEP</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the change</source>
        <oldsource>Take the change back</oldsource>
        <comment>REASON_TAKE_BACK</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change undone</source>
        <oldsource>Change taken back</oldsource>
        <comment>REASON_TAKEN_BACK</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last change would be lost</source>
        <comment>CLOSE_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} Everything saved before is safe. Put this right, or close and lose the last change.</source>
        <comment>CLOSE_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose the last change</source>
        <comment>CLOSE_ANYWAY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display settings</source>
        <comment>DISPLAY_NOTICE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in this app</source>
        <comment>UNEXPECTED_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saved before is safe. Go back and try again. If it happens again, tell your IT support what you pressed.</source>
        <comment>UNEXPECTED_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cases</source>
        <comment>HOME_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cases yet</source>
        <comment>HOME_EMPTY_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a case after a visit, a call or a meeting. Answer a few questions, and the app says whether a review is triggered and why. You can stop at any moment: everything is saved as you go.</source>
        <comment>HOME_EMPTY_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new case</source>
        <comment>HOME_NEW</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search your cases by reference, name or any word</source>
        <oldsource>Search your cases</oldsource>
        <comment>HOME_SEARCH</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <comment>HOME_LIST</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <comment>HOME_STATUS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cases</source>
        <comment>HOME_EVERY_STATUS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit passed, or in the next 7 days</source>
        <oldsource>Time limit in the next 7 days, or past</oldsource>
        <comment>HOME_NEAR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} cases have a time limit that has passed or falls in the next 7 days</source>
        <oldsource>{count} cases have a time limit in the next 7 days, or past</oldsource>
        <comment>HOME_NEAR_COUNT</comment>
        <extracomment>For 1: 1 case has a time limit that has passed or falls in the next 7 days</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In order of</source>
        <comment>HOME_ORDER</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <comment>HOME_ORDERS.changed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit, nearest first</source>
        <comment>HOME_ORDERS.deadline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>HOME_ORDERS.reference</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>HOME_ORDERS.subject</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>HOME_ORDERS.status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} cases</source>
        <comment>HOME_COUNT</comment>
        <extracomment>For 1: 1 case</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cases found</source>
        <comment>HOME_FOUND</comment>
        <extracomment>For 1: 1 case found</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No case has these words. Try fewer, or only the start of one.</source>
        <oldsource>No case has these words. Try fewer letters, or clear the search.</oldsource>
        <comment>HOME_NONE_FOUND</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the cases that you chose to show has these words.</source>
        <comment>HOME_NONE_LIKE_THIS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is like this.</source>
        <oldsource>No case is like this. Show all cases to see the others.</oldsource>
        <comment>HOME_NONE_SHOWN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all cases</source>
        <comment>HOME_SHOW_ALL</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference}, {person}</source>
        <comment>CASE_LINE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reference</source>
        <comment>NO_REFERENCE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name not given</source>
        <comment>NO_NAME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {when}</source>
        <comment>CASE_CHANGED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First time limit {date}</source>
        <comment>CASE_DUE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time limit passed on {date}</source>
        <comment>CASE_OVERDUE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>CASE_STATUS.draft</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions answered</source>
        <comment>CASE_STATUS.assessed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral written</source>
        <comment>CASE_STATUS.exported</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned to you</source>
        <comment>CASE_STATUS.returned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>CASE_STATUS.transferred</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>CASE_STATUS.purged</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training case: nobody in it is real, and nothing from it is to be sent</source>
        <oldsource>Training case: nobody in it is real, and nothing of it is to be sent</oldsource>
        <comment>TRAINING_STRIP</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRAINING</source>
        <comment>TRAINING_REFERENCE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child 1</source>
        <comment>TRAINING_FORENAME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(invented)</source>
        <comment>TRAINING_SURNAME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see how it works, practise with an invented case.</source>
        <oldsource>To see how it works, practise with a case that we have invented.</oldsource>
        <comment>TRAINING_OFFER_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a training case</source>
        <comment>TRAINING_OFFER</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise with a training case</source>
        <oldsource>A training case</oldsource>
        <comment>TRAINING_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept with your cases and works like one. Every page says that it is for training, on the screen and on paper. Whoever opens its referral to review it is told so too.</source>
        <oldsource>It is kept with your cases and works like one. Every page of it, on the screen and on paper, says that it is for training, and so does the check of a referral that is made of it.</oldsource>
        <comment>TRAINING_INTRO</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened (invented)</source>
        <comment>TRAINING_STORY_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child 1 was born on {born} and lived with the mother and her partner. Their home is in your area.</source>
        <oldsource>Child 1 was born on {born} and lived with the mother and her partner, in the area of your authority.</oldsource>
        <comment>TRAINING_STORY.1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {found} a neighbour found Child 1 at home, alone and unconscious. Child 1 died in hospital on {died}.</source>
        <oldsource>On {found} a neighbour found Child 1 at home, alone and unconscious. Child 1 died in hospital on {died}. You heard of it on that day.</oldsource>
        <comment>TRAINING_STORY.2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You heard of the death on the same day.</source>
        <oldsource>The consultant paediatrician suspects neglect: Child 1 weighed far too little, and an infection had not been treated.</oldsource>
        <comment>TRAINING_STORY.3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consultant paediatrician suspects neglect. Child 1 weighed far too little, and was ill but not treated.</source>
        <oldsource>The school had told the duty team of its worries twice. The health visitor had closed the case. Nobody can say yet whether these agencies spoke with each other.</oldsource>
        <comment>TRAINING_STORY.4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school had told the duty team of its worries twice. The health visitor had closed the case.</source>
        <comment>TRAINING_STORY.5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can say yet whether these agencies spoke with each other.</source>
        <comment>TRAINING_STORY.6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You find this story again in the section “What happened”.</source>
        <comment>TRAINING_KEPT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can practise</source>
        <comment>TRAINING_TRY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the questions, and choose Not known where the story does not say.</source>
        <comment>TRAINING_STEPS.1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the result: what is met, by which answer, and what is still needed.</source>
        <comment>TRAINING_STEPS.2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in a section or two, then write the referral.</source>
        <comment>TRAINING_STEPS.3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then be the supervisor: choose “Open a referral to review” and read it.</source>
        <oldsource>Open the referral with “Open a referral to review”, as a supervisor would.</oldsource>
        <comment>TRAINING_STEPS.4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the training case when you are done.</source>
        <comment>TRAINING_STEPS.5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the training case</source>
        <comment>TRAINING_START</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a training case</source>
        <comment>TRAINING_EXPORT_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page is marked as training, not with your protective marking. Whoever checks the file is told so too.</source>
        <oldsource>Every page is marked as training in place of your protective marking, and checking the file says so too.</oldsource>
        <comment>TRAINING_EXPORT_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training referral is written</source>
        <comment>TRAINING_EXPORTED_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file and read it: every page says that it is for training.</source>
        <comment>TRAINING_EXPORTED_STEPS.1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then be the supervisor: choose “Open a referral to review” and read it here.</source>
        <oldsource>Open it here with “Open a referral to review”, as a supervisor would.</oldsource>
        <comment>TRAINING_EXPORTED_STEPS.2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send it to a board or an authority. Delete it when you are done.</source>
        <comment>TRAINING_EXPORTED_STEPS.3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training case</source>
        <comment>TRAINING_REVIEW_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this referral is real. A review of it is practice, and its record says so.</source>
        <comment>TRAINING_REVIEW_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new case</source>
        <comment>NEW_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reference for this case (optional)</source>
        <comment>NEW_REFERENCE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number or code from your case system. Do not use a name: the reference shows on the screen.</source>
        <comment>NEW_REFERENCE_HINT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <comment>NEW_BUTTON</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app asks only what the result and its time limits depend on. Choose Not known whenever you do not know: nothing here holds up a referral.</source>
        <oldsource>The app asks only what can change the result. Choose Not known whenever you do not know: nothing here holds up a referral.</oldsource>
        <comment>NEW_INTRO</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions follow the rules of {nation}. You can change that for a case under “Check your answers”, and for new cases in the settings.</source>
        <comment>NEW_NATION</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this case</source>
        <comment>ABOUT_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is your authority?</source>
        <comment>ABOUT_NATION</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules differ. Your answers are kept if you change this.</source>
        <oldsource>The rules for reviews differ. Your answers are kept if you change this.</oldsource>
        <comment>ABOUT_NATION_HINT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it happen in another nation? (optional)</source>
        <comment>ABOUT_EVENT_NATION</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rules show as well: its authority may have a duty too.</source>
        <oldsource>Its rules are then shown beside yours: its authority may have a duty too.</oldsource>
        <comment>ABOUT_EVENT_NATION_HINT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, in the same nation</source>
        <comment>ABOUT_SAME_NATION</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference must have {longest} characters or fewer</source>
        <comment>REFERENCE_TOO_LONG</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of this case</source>
        <comment>TASKS_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions</source>
        <comment>QUESTIONS_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions on other reviews</source>
        <oldsource>Other processes</oldsource>
        <comment>PARALLEL_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <comment>RESULT_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your answers</source>
        <comment>CHECK_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the referral</source>
        <comment>EXPORT_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written, not sent by this app</source>
        <comment>EXPORTED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <comment>PROGRESS.not_started</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <comment>PROGRESS.started</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>PROGRESS.done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entered</source>
        <comment>ROWS_ENTERED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today at {time}</source>
        <oldsource>today at {time}</oldsource>
        <comment>TODAY_AT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <oldsource>yesterday at {time}</oldsource>
        <comment>YESTERDAY_AT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show {count} more things you can record</source>
        <comment>MORE_FIELDS</comment>
        <extracomment>For 1: Show 1 more thing you can record</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shorten this to {longest} characters</source>
        <comment>TOO_LONG</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {row_name}</source>
        <comment>ROW_NEW</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None entered yet.</source>
        <comment>ROW_ADD_FIRST</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row_name} {number}</source>
        <comment>ROW_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>ROW_REMOVE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {row}</source>
        <comment>ROW_REMOVE_NAME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <comment>ROW_UP</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up: {row}</source>
        <comment>ROW_UP_NAME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <comment>ROW_DOWN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down: {row}</source>
        <comment>ROW_DOWN_NAME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {row}</source>
        <comment>ROW_REMOVED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <comment>ROW_UNDO</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in order of date</source>
        <comment>ROW_SORT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order of date</source>
        <comment>ROW_SORTED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing entered</source>
        <comment>ROW_EMPTY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And {count} more things</source>
        <comment>ROW_MORE</comment>
        <extracomment>For 1: And 1 more thing</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <comment>PASTE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows from a spreadsheet</source>
        <comment>PASTE_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the rows in your spreadsheet first, then press this button again.</source>
        <comment>PASTE_EMPTY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table here holds {most} rows at most. Copy fewer, or remove some first.</source>
        <comment>PASTE_TOO_MANY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what each column is. Nothing is added until you press the button below.</source>
        <comment>PASTE_INTRO</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row holds headings</source>
        <comment>PASTE_HEADINGS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {number}: {example}</source>
        <comment>PASTE_COLUMN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this column out</source>
        <comment>PASTE_NO_FIELD</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows, as they will be added</source>
        <comment>PASTE_PREVIEW</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row would be added. Say what at least one column is.</source>
        <comment>PASTE_NOTHING</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some cells do not fit and would be left out</source>
        <comment>PASTE_SOME_LEFT_OUT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number}, {cell}</source>
        <comment>PASTE_LEFT_OUT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} more cells would be left out.</source>
        <comment>PASTE_MORE_LEFT_OUT</comment>
        <extracomment>For 1: 1 more cell would be left out.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {count} rows</source>
        <comment>PASTE_ADD</comment>
        <extracomment>For 1: Add 1 row</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>PASTE_CANCEL</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Added: {count} rows</source>
        <comment>PASTED</comment>
        <extracomment>For 1: Added: 1 row</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take them out again</source>
        <comment>PASTE_UNDO</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and go back to the list</source>
        <comment>ROW_SAVE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and add another</source>
        <comment>ROW_ANOTHER</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{topic} · question {number}</source>
        <comment>QUESTION_CAPTION</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{topic} · does not decide the result</source>
        <oldsource>{topic} · for the record</oldsource>
        <comment>RECORD_CAPTION</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where your answer comes from (source, date, note)</source>
        <oldsource>Say where this comes from (source, date, note)</oldsource>
        <comment>SOURCE_EXPANDER</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or what says so</source>
        <comment>SOURCE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example a doctor&apos;s letter, a police report or a neighbour</source>
        <oldsource>For example a consultant&apos;s letter, a police report or what a neighbour told you</oldsource>
        <comment>SOURCE_HINT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they said so</source>
        <comment>SOURCE_DATE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date when they said so</source>
        <comment>SOURCE_DATE_NAME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>NOTE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the evidence?</source>
        <comment>EVIDENCE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer needs evidence. It is printed in the referral.</source>
        <comment>EVIDENCE_HINT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this question is based on</source>
        <oldsource>Where this question comes from</oldsource>
        <comment>ASKED_UNDER</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an answer. If you do not know, choose Not known</source>
        <comment>CHOOSE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all that apply, or None of these, or Not known</source>
        <comment>CHOOSE_ANY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a date. If you do not know it, choose Not known</source>
        <comment>ENTER_DATE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the evidence for this answer</source>
        <comment>ENTER_EVIDENCE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer cannot be saved as it stands. Check each part of it, and the source and notes</source>
        <comment>ANSWER_REFUSED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be true together with another answer: {says}</source>
        <comment>CONTRADICTION</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your other answer: {label}</source>
        <comment>CHANGE_OTHER</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family as a drawing</source>
        <comment>GENOGRAM</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square: male. Circle: female. Diamond: not recorded. Double: the person. Striped: same household. Crossed out: died. Dashed line: it is not recorded through whom they are related.</source>
        <oldsource>Square: male. Circle: female. Diamond: not recorded. Double: the person. Shaded: same household. Crossed out: died. Dashed line: it is not recorded through whom they are related.</oldsource>
        <comment>GENOGRAM_SIGNS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what will be in the referral. You can change your answers. Gaps do not hold it up.</source>
        <oldsource>Check what will be in the referral. You can change anything. Gaps do not hold it up.</oldsource>
        <comment>CHECK_INTRO</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that decide</source>
        <comment>CHECK_DECIDES</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other facts, for the record</source>
        <comment>CHECK_RECORDED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that are not used</source>
        <comment>CHECK_SET_ASIDE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} answers are not used</source>
        <comment>CHECK_SET_ASIDE_COUNT</comment>
        <extracomment>For 1: 1 answer is not used</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These answers do not count towards the result. Going by your other answers and the rules that apply, they make no difference or do not fit. They are kept, and count again if that changes.</source>
        <oldsource>You gave these answers to questions that no longer matter, because another answer changed. They do not count towards the result. They come back if the questions do.</oldsource>
        <comment>CHECK_SET_ASIDE_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed, but not counted yet</source>
        <comment>CHECK_UNFINISHED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>These pages hold changes that are not in the referral. Open each and press Continue.</source>
        <comment>CHECK_UNFINISHED_BODY</comment>
        <extracomment>For 1: This page holds changes that are not in the referral. Open it and press Continue.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{section}, number {number}</source>
        <comment>CHECK_UNFINISHED_ROW</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with the questions</source>
        <comment>CHECK_NEXT_QUESTION</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue to the referral</source>
        <comment>CHECK_EXPORT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: {source}</source>
        <comment>CHECK_SOURCE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: {source}, {date}</source>
        <comment>CHECK_SOURCE_DATED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on: {date}</source>
        <comment>CHECK_DATED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>ANSWER_NOW</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: {what}</source>
        <comment>ANSWER_NAME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <comment>ADD</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: {what}</source>
        <comment>ADD_NAME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <comment>NOT_ANSWERED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reference</source>
        <comment>REFERENCE_LABEL</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the result</source>
        <oldsource>Judged as on</oldsource>
        <comment>ASSESSED_ON</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nation of your authority</source>
        <comment>CHECK_NATION</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nation where it happened</source>
        <comment>CHECK_EVENT_NATION</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result on the facts entered · {date}</source>
        <comment>RESULT_CAPTION</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the procedure that your authority has adopted: {title}.</source>
        <comment>RESULT_ADOPTED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions are still open</source>
        <comment>RESULT_OPEN_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the result so far. Next question: {question}.</source>
        <comment>RESULT_OPEN_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with the questions</source>
        <comment>RESULT_OPEN_BUTTON</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result is as on {then}. Today is {today}.</source>
        <comment>RESULT_OTHER_DAY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the result up to date</source>
        <oldsource>Judge it as on today</oldsource>
        <comment>RESULT_TODAY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to establish</source>
        <comment>RESULT_NEEDED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of this has to be known before you refer.</source>
        <comment>RESULT_NEEDED_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} more facts</source>
        <comment>RESULT_MORE_NEEDED</comment>
        <extracomment>For 1: 1 more fact</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{answer}: {says}</source>
        <comment>RESULT_EFFECT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date can change which criteria apply.</source>
        <comment>RESULT_NO_EFFECT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer to this alone changes the result.</source>
        <comment>RESULT_NOT_ALONE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criteria, one by one</source>
        <comment>RESULT_REASONS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the reasons</source>
        <comment>RESULT_SHOW_REASONS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the reasons: {rule}</source>
        <comment>RESULT_SHOW_REASONS_NAME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {citation}</source>
        <comment>RESULT_CITED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <comment>RESULT_CLAUSE_TAGS.true</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not hold</source>
        <comment>RESULT_CLAUSE_TAGS.false</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>RESULT_CLAUSE_TAGS.unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presumed</source>
        <comment>RESULT_CLAUSE_TAGS.presumed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to “{label}”: {answer}</source>
        <oldsource>Your answer to “{label}”: {answer}</oldsource>
        <comment>RESULT_YOUR_ANSWER</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <comment>RESULT_DEADLINES</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {date}: {what}</source>
        <comment>RESULT_DUE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies only if the criterion turns out to be met.</source>
        <comment>RESULT_DUE_UNCERTAIN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} working days</source>
        <comment>PERIODS.working_days</comment>
        <extracomment>For 1: 1 working day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} months</source>
        <comment>PERIODS.months</comment>
        <extracomment>For 1: 1 month</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the time is set locally</source>
        <comment>PERIOD_LOCAL</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limit} From: {start}. Source: {citation}</source>
        <comment>RESULT_BASIS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} working days are left.</source>
        <comment>LIMIT_LEFT</comment>
        <extracomment>For 1: 1 working day is left.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That is today.</source>
        <comment>LIMIT_TODAY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day has passed. Refer now, and say why it is late.</source>
        <comment>LIMIT_PASSED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No working day is left before then.</source>
        <comment>LIMIT_NO_WORKING_DAY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the date entered is not exact, it may be as late as {date}. Keep to the earlier day.</source>
        <comment>LIMIT_LATEST</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank holidays so far ahead are not announced yet.</source>
        <comment>LIMIT_BEYOND</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} time limits whose days cannot be told yet</source>
        <comment>LIMIT_WITHOUT_DAY</comment>
        <extracomment>For 1: 1 time limit whose day cannot be told yet</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How the days are counted</source>
        <comment>LIMIT_ASSUMPTION</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to see the day: {what}</source>
        <comment>LIMIT_ENTER_DATE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another answer without saving it</source>
        <comment>TRIAL_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what would follow if one answer were different. The case stays as it is.</source>
        <comment>TRIAL_INTRO</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which answer would you like to try?</source>
        <comment>TRIAL_QUESTION</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the facts entered: {says}</source>
        <comment>TRIAL_AS_ENTERED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as on the facts entered.</source>
        <comment>TRIAL_SAME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is saved. To change an answer for good, use Change in the reasons.</source>
        <comment>TRIAL_NOT_SAVED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which kind of review might fit?</source>
        <comment>WEIGH_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proportion: how serious is it, and how much would a large review add to what is known already?</source>
        <comment>WEIGH_POINTS.1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning: is this new, or the same weakness as in earlier cases? Who would use what is learned?</source>
        <comment>WEIGH_POINTS.2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People: can the adult, the family and the staff who were there take part, and how soon?</source>
        <comment>WEIGH_POINTS.3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other enquiries: does one already ask the same questions? A review need not wait for it.</source>
        <comment>WEIGH_POINTS.4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: how soon must something change to keep others safe?</source>
        <comment>WEIGH_POINTS.5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds that boards use: {methods}.</source>
        <comment>WEIGH_METHODS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the kinds that you suggest</source>
        <comment>WEIGH_RECORD</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these criteria, one by one</source>
        <comment>RESULT_CRITERIA_OF</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the criteria, one by one: {title}</source>
        <comment>RESULT_CRITERIA_OF_NAME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other reviews and proceedings</source>
        <comment>RESULT_PARALLEL</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is for another body, and may run beside a review. None takes the place of a referral.</source>
        <comment>RESULT_PARALLEL_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the facts entered so far:</source>
        <comment>RESULT_PARALLEL_TELL</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the questions on other reviews</source>
        <oldsource>Answer the questions about other processes</oldsource>
        <comment>RESULT_PARALLEL_ASK</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this differs from the adopted procedure</source>
        <comment>RESULT_COMPARED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this differs from the adopted procedure: {title}</source>
        <comment>RESULT_COMPARED_NAME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law today</source>
        <comment>RESULT_LAW</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current law, on the same facts. It stands beside the adopted procedure.</source>
        <comment>RESULT_LAW_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rules do not apply to a person of this age: {packs}.</source>
        <oldsource>Do not apply on the ages entered: {packs}.</oldsource>
        <comment>RESULT_NOT_APPLYING</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules used:</source>
        <comment>RESULT_PACKS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules used, each {standing}:</source>
        <comment>RESULT_PACKS_STANDING</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (version {version}, as on {verified}).</source>
        <oldsource>{title}, rule pack version {version}, verified to {verified}. {standing}.</oldsource>
        <comment>RESULT_PACK</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further reading</source>
        <comment>RESULT_READ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a review is for, and what it is not</source>
        <comment>RESULT_ABOUT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check or change your answers</source>
        <comment>RESULT_CHECK</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with the referral</source>
        <comment>RESULT_NEXT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth recording as well: {what}</source>
        <comment>RESULT_RECORD</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral is one PDF file: the result with its reasons, everything you entered, and what is not known.</source>
        <oldsource>The referral is one PDF file: the result with its reasons, everything you entered, and what is not known. Send it to your safeguarding lead or the board by secure e-mail.</oldsource>
        <comment>EXPORT_INTRO</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it to your safeguarding lead or the board by secure e-mail.</source>
        <comment>EXPORT_INTRO_SEND</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can write the referral now</source>
        <comment>EXPORT_GAPS_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some things are not filled in yet. The referral lists them.</source>
        <oldsource>Some things are not filled in yet. The referral lists them as still to supply.</oldsource>
        <comment>EXPORT_GAPS_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{section}: {fields}</source>
        <comment>EXPORT_GAP</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is still to supply</source>
        <comment>EXPORT_GAPS_LINK</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions not answered or not known: {facts}</source>
        <comment>EXPORT_OPEN_FACTS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which form do you need?</source>
        <comment>EXPORT_VARIANT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral</source>
        <comment>EXPORT_VARIANTS.referral</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral without names</source>
        <comment>EXPORT_VARIANTS.pseudonymised</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chronology alone</source>
        <comment>EXPORT_VARIANTS.chronology</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With names and dates, for your safeguarding lead and the board</source>
        <comment>EXPORT_VARIANT_HINTS.referral</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles in place of names, months in place of days. You see what is replaced before it is written.</source>
        <oldsource>Roles in place of names, months in place of days. You see what was replaced before it is written</oldsource>
        <comment>EXPORT_VARIANT_HINTS.pseudonymised</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened and when, with the names in it</source>
        <comment>EXPORT_VARIANT_HINTS.chronology</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protective marking, printed on every page</source>
        <comment>EXPORT_MARKING</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your board may use another one</source>
        <comment>EXPORT_MARKING_HINT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the board, if you want it printed</source>
        <comment>EXPORT_BOARD</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off</source>
        <comment>EXPORT_SIGN_OFF</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared by</source>
        <comment>EXPORT_PREPARED_BY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding lead or senior manager</source>
        <comment>EXPORT_LEAD</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect the file with a passphrase</source>
        <comment>EXPORT_PROTECT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where there is no secure e-mail. The receiver needs the passphrase to read it.</source>
        <oldsource>Where there is no secure e-mail. The receiver needs the passphrase to read it</oldsource>
        <comment>EXPORT_PROTECT_HINT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase for the file</source>
        <comment>EXPORT_PASSPHRASE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one than for your cases, of at least 12 characters. Give it by phone, never in the same e-mail. Nobody can recover it.</source>
        <oldsource>Another one than for your cases, of at least 12 characters. Tell it by phone, never in the same e-mail. Nobody can recover it.</oldsource>
        <comment>EXPORT_PASSPHRASE_HINT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase for the file again</source>
        <comment>EXPORT_PASSPHRASE_AGAIN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to put the file</source>
        <comment>EXPORT_PATH</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder that only you can open, and a file name that names nobody</source>
        <oldsource>Choose a folder that only you can open, and a file name that names nobody</oldsource>
        <comment>EXPORT_PATH_HINT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place</source>
        <comment>EXPORT_BROWSE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <comment>EXPORT_FILTER</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the PDF</source>
        <comment>EXPORT_BUTTON</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is replaced</source>
        <comment>EXPORT_REPLACED_BUTTON</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the pages first</source>
        <comment>EXPORT_PREVIEW</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the PDF.</source>
        <comment>EXPORT_WORKING</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the pages.</source>
        <comment>EXPORT_PREPARING</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>EXPORT_CANCEL</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You changed this case after it was finalised. Give the reason in the message above, then write the file.</source>
        <comment>EXPORT_NEEDS_REASON</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <comment>EXPORT_CANCELLED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was being written already.</source>
        <comment>EXPORT_TOO_LATE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a folder and a file name</source>
        <comment>EXPORT_NO_PATH</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder. Choose one that exists</source>
        <comment>EXPORT_NO_FOLDER</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder. Add a file name, like referral.pdf</source>
        <comment>EXPORT_IS_FOLDER</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file that can be replaced. Choose another name</source>
        <comment>EXPORT_NO_FILE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder belongs to the app. Choose a folder outside it</source>
        <comment>EXPORT_IN_STORE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation has these files put in {folder}, and nowhere else</source>
        <comment>EXPORT_ONLY_FOLDER</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form holds names. Choose a file name that does not say that it is pseudonymised</source>
        <comment>EXPORT_HAS_NAMES</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name, or tick “Replace it”</source>
        <comment>EXPORT_EXISTS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file that is there</source>
        <comment>EXPORT_REPLACE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be written: {reason}. Choose another place, or free some room</source>
        <comment>EXPORT_FAILED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a protective marking, such as OFFICIAL-SENSITIVE</source>
        <comment>EXPORT_NO_MARKING</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral is written, not sent</source>
        <comment>EXPORTED_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is written, not sent</source>
        <comment>EXPORTED_OTHER_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is at {path}. This app sends nothing: the next steps are yours.</source>
        <comment>EXPORTED_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is at {path}. The next steps are yours: this app sends nothing.</source>
        <comment>EXPORT_ENDED_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral is not written</source>
        <comment>EXPORT_FAILED_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file and read it once.</source>
        <comment>EXPORTED_STEPS.1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have your safeguarding lead read it and sign it off.</source>
        <comment>EXPORTED_STEPS.2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it by secure e-mail to the board, in the way your procedure says.</source>
        <comment>EXPORTED_STEPS.3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a notification. If the law asks your authority to notify, do that as well.</source>
        <oldsource>Make any notification that the law asks of your authority separately: this file is not one.</oldsource>
        <comment>EXPORTED_STEPS.4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file in your case system, then delete the copy on this computer.</source>
        <comment>EXPORTED_STEPS.5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where referrals are sent</source>
        <comment>EXPORTED_ADDRESS_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they ask whose signature it is</source>
        <comment>EXPORTED_SIGNED_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them the fingerprint of your key by phone, once:</source>
        <oldsource>Read them the fingerprint of your key by phone, once: {fingerprint}</oldsource>
        <comment>EXPORTED_SIGNED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the passphrase by phone, never in the same e-mail as the file.</source>
        <oldsource>Tell the passphrase by phone, never in the same e-mail as the file.</oldsource>
        <comment>EXPORTED_PROTECTED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to your cases</source>
        <comment>EXPORTED_HOME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change something and write it again</source>
        <comment>EXPORTED_AGAIN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the receiver has it</source>
        <comment>TRANSFER_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record who has it once they confirm. The case is then closed: a later change needs a reason, and the case can be removed from this computer.</source>
        <comment>TRANSFER_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has received it</source>
        <comment>TRANSFER_TO</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example the board&apos;s office, and how they confirmed it</source>
        <comment>TRANSFER_TO_HINT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that they have it</source>
        <comment>TRANSFER_RECORD</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter who has received it</source>
        <comment>TRANSFER_NO_RECEIVER</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: {to} has the referral. The case is closed.</source>
        <comment>TRANSFER_RECORDED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it is kept in your case system, this computer no longer needs it.</source>
        <comment>TRANSFER_REMOVE_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it from this computer</source>
        <comment>TRANSFER_REMOVE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name or job title, for the signature</source>
        <comment>SIGN_NAME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is signed with a key that is kept with your cases. The name goes into the signature.</source>
        <comment>SIGN_NAME_HINT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file will be signed with the certificate of {name}.</source>
        <comment>SIGN_AS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about your signature</source>
        <comment>SIGN_MORE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature shows that nobody changed the file since. Who it belongs to, the receiver learns from you: by comparing the fingerprint of your key, once, on the phone.</source>
        <comment>SIGN_ABOUT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key is made when you write the first file.</source>
        <comment>SIGN_NO_KEY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of your key: {fingerprint}</source>
        <comment>SIGN_FINGERPRINT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your authority may have given you a certificate. Its file name ends in .p12 or .pfx.</source>
        <oldsource>Your authority may have given you a certificate of your own, in a file that ends in .p12 or .pfx.</oldsource>
        <comment>SIGN_OWN_CERTIFICATE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a certificate file</source>
        <comment>SIGN_CHOOSE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates with their key (*.p12 *.pfx)</source>
        <comment>SIGN_FILTER</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the certificate file</source>
        <comment>SIGN_PASSPHRASE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign with it from now on</source>
        <comment>SIGN_USE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on you sign with this certificate.</source>
        <comment>SIGN_USED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing key could not be used: {reason}</source>
        <comment>SIGN_TROUBLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is replaced in the form without names</source>
        <comment>REPLACED_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet, and your case stays as it is.</source>
        <comment>REPLACED_INTRO.1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the list. Nothing is written yet, and your case stays as it is.</source>
        <comment>REPLACED_INTRO.2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read both lists. Nothing is written yet, and your case stays as it is.</source>
        <comment>REPLACED_INTRO.3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} things may still be names or numbers</source>
        <comment>REPLACED_LEFT_TITLE</comment>
        <extracomment>For 1: 1 thing may still be a name or a number</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No program can know them all. Where one tells who it is, change it in the case and come back here.</source>
        <comment>REPLACED_LEFT_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” looks like {looks}</source>
        <comment>REPLACED_LEFT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name</source>
        <comment>REPLACED_LOOKS.a name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <comment>REPLACED_LOOKS.a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name from the case, written in another way</source>
        <comment>REPLACED_LOOKS.like a name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is left looks like a name or a number. Read the pages all the same.</source>
        <comment>REPLACED_NOTHING_LEFT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is another one</source>
        <comment>REPLACED_RESULT_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With months in place of days the rules come to another result than before. Say so when you send it, or send the referral with names.</source>
        <comment>REPLACED_RESULT_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is replaced</source>
        <oldsource>What was replaced</oldsource>
        <comment>REPLACED_LIST</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <comment>REPLACED_COUNT</comment>
        <extracomment>For 1: Once</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be replaced.</source>
        <oldsource>Nothing had to be replaced.</oldsource>
        <comment>REPLACED_NONE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>REPLACED_LEFT_OUT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show {count} more</source>
        <comment>REPLACED_MORE</comment>
        <extracomment>For 1: Show 1 more</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer: {label}</source>
        <comment>REPLACED_WHERE_FACT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{section}, number {number}: {field}</source>
        <comment>REPLACED_WHERE_ROW</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{section}: {field}</source>
        <comment>REPLACED_WHERE_FORM</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral as it will be written</source>
        <oldsource>The pages as they will be</oldsource>
        <comment>PREVIEW_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <comment>PREVIEW_INTRO</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <comment>PAGES_NUMBER</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <oldsource>Page before</oldsource>
        <comment>PAGES_BEFORE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <comment>PAGES_NEXT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <comment>PAGES_LARGER</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>PAGES_SMALLER</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the page first, with the mouse or Tab. {keys}</source>
        <oldsource>Page Up and Page Down turn the pages, plus and minus change the size, arrows move.</oldsource>
        <comment>PAGES_HINT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up and Page Down turn the pages, plus and minus change the size, arrow keys move the page.</source>
        <comment>PAGES_KEYS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this page as text</source>
        <comment>PAGES_WORDS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of page {number}</source>
        <comment>PAGES_WORDS_NAME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These pages cannot be shown.</source>
        <comment>PAGES_TROUBLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a referral to review</source>
        <comment>HOME_REVIEW</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of a referral</source>
        <comment>REVIEW_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a referral to review</source>
        <comment>REVIEW_OPEN_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the PDF as you received it. You see at once whether it was changed, whether you know who signed it, and whether the rules give the same result on this computer.</source>
        <oldsource>Choose the PDF as you received it. You see at once whether it was changed, who signed it, and whether its facts still give its result.</oldsource>
        <comment>REVIEW_OPEN_INTRO</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF file</source>
        <comment>REVIEW_PATH</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file as it was sent: not a printout, and not a copy that another program saved</source>
        <oldsource>The file itself: not a print, and not a copy saved from a viewer</oldsource>
        <comment>REVIEW_PATH_HINT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file</source>
        <comment>REVIEW_BROWSE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this file</source>
        <comment>REVIEW_CHECK</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the file.</source>
        <comment>REVIEW_CHECKING</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PDF file that is on this computer</source>
        <comment>REVIEW_NO_FILE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: {reason}. Save it again, then choose it here</source>
        <comment>REVIEW_UNREADABLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <comment>REVIEW_PASSPHRASE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender tells you, by phone</source>
        <comment>REVIEW_PASSPHRASE_HINT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is protected. Enter its passphrase, then check it again</source>
        <comment>REVIEW_NEEDS_PASSPHRASE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Try again, or ask the sender</source>
        <comment>REVIEW_WRONG_PASSPHRASE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, and the facts give the same result</source>
        <oldsource>Nothing was changed, and its facts give the same result</oldsource>
        <comment>REVIEW_FOUND.intact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its facts or pages give something else here</source>
        <comment>REVIEW_FOUND.different_result</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not as it was signed</source>
        <oldsource>The file was changed since it was signed, or damaged</oldsource>
        <comment>REVIEW_FOUND.altered</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a referral that can be checked</source>
        <comment>REVIEW_FOUND.not_ours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, but the rules are not held here</source>
        <oldsource>Nothing was changed, but its rules are not held here</oldsource>
        <comment>REVIEW_FOUND.pack_not_held</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged since it was signed, but you do not know the signer</source>
        <oldsource>Nothing was changed since it was signed, by somebody not known here</oldsource>
        <comment>REVIEW_INTACT_UNKNOWN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged since it was signed</source>
        <comment>REVIEW_UNCHANGED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its facts give the same result here.</source>
        <comment>REVIEW_SAME_RESULT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by {name}, whom you know.</source>
        <comment>REVIEW_SIGNED_BY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You signed this with your own key.</source>
        <comment>REVIEW_SIGNED_BY_YOU</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who signed it</source>
        <oldsource>You do not know this signer yet</oldsource>
        <comment>REVIEW_UNKNOWN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature says “{name}”, and anyone can write that. Phone the sender on a number that you had before. Have them read out the fingerprint of their key. It must be this:</source>
        <oldsource>The signature says “{name}”, and anyone can write that. Phone the sender on a number that you had before. Have them read out the fingerprint of their key, and compare it with this one:</oldsource>
        <comment>REVIEW_UNKNOWN_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have compared the fingerprint</source>
        <comment>REVIEW_TRUST</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on, files signed with this key count as theirs on this computer.</source>
        <comment>REVIEW_TRUST_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is</source>
        <comment>REVIEW_TRUST_NAME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know this signer from now on</source>
        <comment>REVIEW_TRUST_BUTTON</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter who it is</source>
        <comment>REVIEW_TRUST_NO_NAME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the referral indicates</source>
        <comment>REVIEW_FINDINGS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the answers in the referral, with their sources</source>
        <oldsource>Read the answers in it, with their sources</oldsource>
        <comment>REVIEW_ANSWERS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the pages of the referral</source>
        <comment>REVIEW_PAGES</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the file</source>
        <comment>REVIEW_FILE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on {at} UTC, by the clock of the computer that did. Made with version {version}.</source>
        <comment>REVIEW_SIGNED_AT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <oldsource>Fingerprint of the key: {fingerprint}</oldsource>
        <comment>REVIEW_FINGERPRINT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the file (SHA-256)</source>
        <oldsource>SHA-256 of the file: {digest}</oldsource>
        <comment>REVIEW_DIGEST</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decision</source>
        <comment>REVIEW_DECIDE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you decide?</source>
        <comment>REVIEW_DECISION</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree with the referral</source>
        <comment>REVIEW_DECISIONS.agree</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return it to the referrer</source>
        <comment>REVIEW_DECISIONS.return</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it on, though I see it differently</source>
        <comment>REVIEW_DECISIONS.override</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can go to the board as it is</source>
        <comment>REVIEW_DECISION_HINTS.agree</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is missing or has to change</source>
        <comment>REVIEW_DECISION_HINTS.return</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you see differently. The board gets both views</source>
        <comment>REVIEW_DECISION_HINTS.override</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reason</source>
        <comment>REVIEW_REASON</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed unless you agree</source>
        <comment>REVIEW_REASON_HINT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can only return it to the referrer. Ask for the original file.</source>
        <comment>REVIEW_ALTERED_DECISION</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: the file is not as it was signed</source>
        <comment>REVIEW_ALTERED_REASON_HINT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <comment>REVIEW_NAME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your job title</source>
        <comment>REVIEW_ROLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the review</source>
        <comment>REVIEW_RECORD</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what you decide</source>
        <comment>REVIEW_NO_DECISION</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter {what}</source>
        <comment>REVIEW_NEEDED</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review could not be kept</source>
        <comment>REVIEW_TROUBLE_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals that you have reviewed</source>
        <comment>REVIEWS_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decision}, by {name}, {when}</source>
        <comment>REVIEWED_LINE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <comment>REVIEW_REOPEN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the review: {what}</source>
        <comment>REVIEW_REOPEN_NAME</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review is recorded</source>
        <comment>REVIEWED_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference of the case</source>
        <comment>REVIEWED_REFERENCE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <oldsource>When</oldsource>
        <comment>REVIEWED_AT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the check found</source>
        <oldsource>When it was checked</oldsource>
        <comment>REVIEWED_CHECK</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <comment>REVIEWED_SIGNER</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody you did not know</source>
        <comment>REVIEWED_UNKNOWN_SIGNER</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the file (SHA-256)</source>
        <oldsource>SHA-256 of the file that was read</oldsource>
        <comment>REVIEWED_DIGEST</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record as a PDF</source>
        <comment>REVIEWED_EXPORT</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names the exact file that you read, and is signed with your key. Keep it with the referral.</source>
        <oldsource>It names the very file that you read, and is signed with your key. Keep it with the referral.</oldsource>
        <comment>REVIEWED_EXPORT_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the record</source>
        <comment>REVIEWED_BUTTON</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the record.</source>
        <comment>REVIEWED_WRITING</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is at {path}. This app sends nothing.</source>
        <comment>REVIEWED_WRITTEN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cases lock within 20 seconds</source>
        <oldsource>Your cases lock in 20 seconds</oldsource>
        <comment>IDLE_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has used the app for a while. To stay, move the mouse or press any key. Your work is saved either way.</source>
        <oldsource>Nobody has used the app for a while. Press any key to stay. Your work is saved either way.</oldsource>
        <comment>IDLE_BODY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case cannot be opened</source>
        <comment>CASE_TROUBLE_TITLE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of the app cannot read the case safely. Nothing has been changed. Ask your IT support whether a newer version is installed elsewhere.</source>
        <comment>CASE_UNREADABLE</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>The referral</source>
        <comment>group.referral</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>group.rules</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <comment>group.security</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups and recovery</source>
        <comment>group.backups</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long cases are kept</source>
        <comment>group.keeping</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <comment>group.you</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <comment>group.display</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protective marking</source>
        <comment>protective_marking.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed in capitals at the top and bottom of every page of a referral.</source>
        <comment>protective_marking.explanation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board or partnership</source>
        <comment>board_name.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The safeguarding board or partnership that receives referrals, as it is printed on them.</source>
        <comment>board_name.explanation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where referrals are sent</source>
        <comment>board_address.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure e-mail address or the postal address of the board, shown when a referral has been written. This app sends nothing.</source>
        <oldsource>The secure e-mail address or the postal address of the board, shown when a referral has been written. This program sends nothing by itself.</oldsource>
        <comment>board_address.explanation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for referrals</source>
        <comment>export_folder.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where referrals and transfer files are written unless another place is chosen. Where a policy sets it, they are written nowhere else.</source>
        <comment>export_folder.explanation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known signers</source>
        <comment>known_signers.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose signature on a referral counts as known when it is checked. One person a line: the fingerprint of their key without the spaces in it, then, if you wish, a space and a name. They can read out the fingerprint from their app.</source>
        <oldsource>Whose signature on a referral counts as known when it is checked: for each, the SHA-256 fingerprint of the key, as the command `verify` prints it, or of the certificate, in 64 hexadecimal digits, then if you wish a space and a name. With the certificate of an authority, everyone to whom it issued one counts as known.</oldsource>
        <comment>known_signers.explanation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nation</source>
        <comment>nation.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose rules a new case starts with.</source>
        <comment>nation.explanation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>England</source>
        <comment>nation.england</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wales</source>
        <comment>nation.wales</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scotland</source>
        <comment>nation.scotland</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <comment>nation.northern_ireland</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule packs shown</source>
        <comment>packs_shown.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule packs that cases are assessed with, one a line, by their short names, such as scr-children. A nation of which none is named keeps all of its packs. Empty: all of the nation.</source>
        <oldsource>The ids of the rule packs that cases are assessed with, as the command `rules` lists them. A nation of which none is named keeps all of its packs. The command `assess` follows a policy too, unless `--pack` names others. Empty: all of the nation.</oldsource>
        <comment>packs_shown.explanation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when idle, after minutes</source>
        <comment>idle_lock_minutes.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved and the cases are locked when nobody has used the app for so long. A policy sets the longest time; users may choose a shorter one.</source>
        <oldsource>Everything is saved and the cases are locked when nobody has used the program for so long. A policy sets the longest time; users may choose a shorter one.</oldsource>
        <comment>idle_lock_minutes.explanation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the window out of screen captures</source>
        <comment>screen_capture_exclusion.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window shows black in screenshots, recordings and shared screens, where the system can do that. Remote support sees black as well.</source>
        <comment>screen_capture_exclusion.explanation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key of the organisation</source>
        <comment>recovery_key.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it, the organisation can open the cases of someone who has left or has forgotten the passphrase. It works for the cases of each user once they have next unlocked them.</source>
        <oldsource>The public key, in PEM or on one line, with whose private half the organisation can open the cases of someone who has left or has forgotten the passphrase. Every store gets a slot for it when it is next unlocked.</oldsource>
        <comment>recovery_key.explanation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups kept</source>
        <comment>backup_count.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the newest backups are kept; beside them the newest of each of the last 7 days and 4 weeks on which one was made. A policy sets the fewest; users may keep more.</source>
        <comment>backup_count.explanation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <comment>backup_folder.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where backups are kept, encrypted as the cases are. Empty: beside the cases. Another disk helps where this one fails.</source>
        <comment>backup_folder.explanation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until a case is due for removal</source>
        <comment>retention_days.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case that has not changed for so many days is listed as due. 0: never. Nothing is removed before a person confirms it, unless the policy &apos;Remove cases that are due&apos; says otherwise. A case on legal hold is never due.</source>
        <comment>retention_days.explanation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove cases that are due</source>
        <comment>purge_when_due.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a case that is due without asking, once its referral has been written or it was transferred. A draft is never removed without asking.</source>
        <comment>purge_when_due.explanation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <comment>your_name.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded with every change that you make to a case, and offered for the sign-off of a referral.</source>
        <comment>your_name.explanation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role</source>
        <comment>your_role.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded and offered with your name.</source>
        <comment>your_role.explanation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <comment>theme.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of the screen.</source>
        <comment>theme.explanation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer</source>
        <comment>theme.system</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme.light</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme.dark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High visibility</source>
        <comment>theme.high_visibility</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size in per cent</source>
        <comment>text_size.title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of all text; 100 is the usual one.</source>
        <comment>text_size.explanation</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QSidebar</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Type</source>
        <comment>All other platforms</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File Folder</source>
        <comment>Match Windows Explorer</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
