<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_XA" sourcelanguage="en_GB">
<context>
    <name>texts</name>
    <message>
        <source>Safeguarding Review Assessment</source>
        <comment>PRODUCT</comment>
        <translation>[Šááƒééğûûááŕđîîñğ Ŕéé√îîééŵ ÅÅššééššμééñţ]</translation>
    </message>
    <message>
        <source>{page} - Safeguarding Review Assessment</source>
        <comment>WINDOW_TITLE</comment>
        <translation>[{page} - Šááƒééğûûááŕđîîñğ Ŕéé√îîééŵ ÅÅššééššμééñţ]</translation>
    </message>
    <message>
        <source>Error: {page} - Safeguarding Review Assessment</source>
        <comment>WINDOW_TITLE_ERROR</comment>
        <translation>[ÉÉŕŕööŕ: {page} - Šááƒééğûûááŕđîîñğ Ŕéé√îîééŵ ÅÅššééššμééñţ]</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>CONTINUE</comment>
        <translation>[Çööñţîîñûûéé]</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>BACK</comment>
        <translation>[ßááçķ]</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>CHANGE</comment>
        <translation>[Çħááñğéé]</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <comment>CHANGE_NAME</comment>
        <translation>[Çħááñğéé: {what}]</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>SHOW</comment>
        <translation>[Šħööŵ]</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>HIDE</comment>
        <translation>[Ħîîđéé]</translation>
    </message>
    <message>
        <source>Show: {field}</source>
        <comment>SHOW_FIELD</comment>
        <translation>[Šħööŵ: {field}]</translation>
    </message>
    <message>
        <source>Hide: {field}</source>
        <comment>HIDE_FIELD</comment>
        <translation>[Ħîîđéé: {field}]</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>NOT_KNOWN</comment>
        <translation>[Ñööţ ķñööŵñ]</translation>
    </message>
    <message>
        <source>{field}: not known</source>
        <comment>FIELD_NOT_KNOWN</comment>
        <translation>[{field}: ñööţ ķñööŵñ]</translation>
    </message>
    <message>
        <source>Clear this answer</source>
        <comment>CLEAR_CHOICE</comment>
        <translation>[Çļééááŕ ţħîîš ááñšŵééŕ]</translation>
    </message>
    <message>
        <source>Clear this answer: {question}</source>
        <comment>CLEAR_CHOICE_NAME</comment>
        <translation>[Çļééááŕ ţħîîš ááñšŵééŕ: {question}]</translation>
    </message>
    <message>
        <source>Choose one</source>
        <comment>NOTHING_CHOSEN</comment>
        <translation>[Çħööööšéé ööñéé]</translation>
    </message>
    <message>
        <source>{label}: {words}</source>
        <comment>LABELLED</comment>
        <translation>[{label}: {words}]</translation>
    </message>
    <message>
        <source>Not provided</source>
        <comment>NOT_PROVIDED</comment>
        <translation>[Ñööţ þŕöö√îîđééđ]</translation>
    </message>
    <message>
        <source>The {what}</source>
        <comment>THE</comment>
        <translation>[Ţħéé {what}]</translation>
    </message>
    <message>
        <source>the computer gave no reason</source>
        <comment>NO_REASON</comment>
        <translation>[ţħéé çööμþûûţééŕ ğáá√éé ñöö ŕééáášööñ]</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <comment>QUOTED</comment>
        <translation>[“{words}”]</translation>
    </message>
    <message>
        <source>{number}. {text}</source>
        <comment>NUMBERED</comment>
        <translation>[{number}. {text}]</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <comment>PROBLEM</comment>
        <translation>[Ţħééŕéé îîš áá þŕöößļééμ]</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <comment>ERROR_BESIDE_FIELD</comment>
        <translation>[ÉÉŕŕööŕ: {message}]</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>DATE_PARTS.day</comment>
        <translation>[Ðááý]</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>DATE_PARTS.month</comment>
        <translation>[μööñţħ]</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>DATE_PARTS.year</comment>
        <translation>[Ýééááŕ]</translation>
    </message>
    <message>
        <source>{field}: {part}</source>
        <comment>DATE_PART_OF</comment>
        <translation>[{field}: {part}]</translation>
    </message>
    <message>
        <source>{name} must include a year</source>
        <comment>DATE_NEEDS_YEAR</comment>
        <translation>[{name} μûûšţ îîñçļûûđéé áá ýééááŕ]</translation>
    </message>
    <message>
        <source>{name} must include a month, or leave the day empty</source>
        <comment>DATE_NEEDS_MONTH</comment>
        <translation>[{name} μûûšţ îîñçļûûđéé áá μööñţħ, ööŕ ļééáá√éé ţħéé đááý ééμþţý]</translation>
    </message>
    <message>
        <source>The year must have 4 numbers, like 2024</source>
        <comment>DATE_YEAR_DIGITS</comment>
        <translation>[Ţħéé ýééááŕ μûûšţ ħáá√éé 4 ñûûμßééŕš, ļîîķéé 2024]</translation>
    </message>
    <message>
        <source>The year must be between {earliest} and {latest}</source>
        <comment>DATE_YEAR_RANGE</comment>
        <translation>[Ţħéé ýééááŕ μûûšţ ßéé ßééţŵééééñ {earliest} ááñđ {latest}]</translation>
    </message>
    <message>
        <source>The month must be a number from 1 to 12 or a name, like 5 or May</source>
        <comment>DATE_NOT_A_MONTH</comment>
        <translation>[Ţħéé μööñţħ μûûšţ ßéé áá ñûûμßééŕ ƒŕööμ 1 ţöö 12 ööŕ áá ñááμéé, ļîîķéé 5 ööŕ μááý]</translation>
    </message>
    <message>
        <source>{name} must be a real date</source>
        <comment>DATE_NOT_REAL</comment>
        <translation>[{name} μûûšţ ßéé áá ŕééááļ đááţéé]</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <comment>CALENDAR</comment>
        <translation>[Çħööööšéé ƒŕööμ áá çááļééñđááŕ]</translation>
    </message>
    <message>
        <source>Choose from a calendar: {field}</source>
        <comment>CALENDAR_NAME</comment>
        <translation>[Çħööööšéé ƒŕööμ áá çááļééñđááŕ: {field}]</translation>
    </message>
    <message>
        <source>Calendar: {field}</source>
        <comment>CALENDAR_OF</comment>
        <translation>[Çááļééñđááŕ: {field}]</translation>
    </message>
    <message>
        <source>Arrow keys move by days, Page Up and Page Down by months. Enter chooses.</source>
        <comment>CALENDAR_HINT</comment>
        <translation>[ÅÅŕŕööŵ ķééýš μöö√éé ßý đááýš, Þááğéé ÛÛþ ááñđ Þááğéé Ðööŵñ ßý μööñţħš. ÉÉñţééŕ çħööööšééš.]</translation>
    </message>
    <message>
        <source>Year before</source>
        <comment>CALENDAR_YEAR_BEFORE</comment>
        <translation>[Ýééááŕ ßééƒööŕéé]</translation>
    </message>
    <message>
        <source>Month before</source>
        <comment>CALENDAR_MONTH_BEFORE</comment>
        <translation>[μööñţħ ßééƒööŕéé]</translation>
    </message>
    <message>
        <source>Month after</source>
        <comment>CALENDAR_MONTH_AFTER</comment>
        <translation>[μööñţħ ááƒţééŕ]</translation>
    </message>
    <message>
        <source>Year after</source>
        <comment>CALENDAR_YEAR_AFTER</comment>
        <translation>[Ýééááŕ ááƒţééŕ]</translation>
    </message>
    <message>
        <source>{step}: {field}</source>
        <comment>CALENDAR_STEP_OF</comment>
        <translation>[{step}: {field}]</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>TEXT_SIZE</comment>
        <translation>[Ţéé×ţ šîîžéé]</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <comment>TEXT_SIZE_PERCENT</comment>
        <translation>[{percent}%]</translation>
    </message>
    <message>
        <source>Display</source>
        <comment>DISPLAY</comment>
        <translation>[Ðîîšþļááý]</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <comment>SIZE_AND_DISPLAY</comment>
        <translation>[Ţéé×ţ ááñđ çööļööûûŕš]</translation>
    </message>
    <message>
        <source>Same as this computer</source>
        <comment>DISPLAY_CHOICES.system</comment>
        <translation>[Šááμéé ááš ţħîîš çööμþûûţééŕ]</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>DISPLAY_CHOICES.light</comment>
        <translation>[Ļîîğħţ]</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>DISPLAY_CHOICES.dark</comment>
        <translation>[Ðááŕķ]</translation>
    </message>
    <message>
        <source>High visibility</source>
        <comment>DISPLAY_CHOICES.high_visibility</comment>
        <translation>[Ħîîğħ √îîšîîßîîļîîţý]</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>HELP</comment>
        <translation>[Ħééļþ]</translation>
    </message>
    <message>
        <source>Menu</source>
        <comment>MENU</comment>
        <translation>[μééñûû]</translation>
    </message>
    <message>
        <source>Hide screen</source>
        <comment>HIDE_SCREEN</comment>
        <translation>[Ħîîđéé šçŕééééñ]</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>LOCK</comment>
        <translation>[Ļööçķ]</translation>
    </message>
    <message>
        <source>All cases</source>
        <comment>ALL_CASES</comment>
        <translation>[ÅÅļļ çáášééš]</translation>
    </message>
    <message>
        <source>Case {reference}</source>
        <comment>CASE</comment>
        <translation>[Çáášéé {reference}]</translation>
    </message>
    <message>
        <source>Case with no reference</source>
        <comment>CASE_WITHOUT_REFERENCE</comment>
        <translation>[Çáášéé ŵîîţħ ñöö ŕééƒééŕééñçéé]</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <comment>SAVED_AT</comment>
        <translation>[Šáá√ééđ {time}]</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>NOT_SAVED</comment>
        <translation>[Ñööţ šáá√ééđ]</translation>
    </message>
    <message>
        <source>Undone, and saved</source>
        <comment>UNDONE</comment>
        <translation>[ÛÛñđööñéé, ááñđ šáá√ééđ]</translation>
    </message>
    <message>
        <source>Done again, and saved</source>
        <comment>REDONE</comment>
        <translation>[Ðööñéé ááğááîîñ, ááñđ šáá√ééđ]</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <comment>NOTHING_TO_UNDO</comment>
        <translation>[Ñööţħîîñğ ţöö ûûñđöö]</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <comment>NOTHING_TO_REDO</comment>
        <translation>[Ñööţħîîñğ ţöö đöö ááğááîîñ]</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>HELP_TITLE</comment>
        <translation>[Ħééļþ]</translation>
    </message>
    <message>
        <source>The result here is an indication on the facts that you enter. The board decides. Your cases stay on this computer, encrypted, and the app sends nothing.</source>
        <comment>HELP_INTRO</comment>
        <translation>[Ţħéé ŕééšûûļţ ħééŕéé îîš ááñ îîñđîîçááţîîööñ ööñ ţħéé ƒááçţš ţħááţ ýööûû ééñţééŕ. Ţħéé ßööááŕđ đééçîîđééš. Ýööûûŕ çáášééš šţááý ööñ ţħîîš çööμþûûţééŕ, ééñçŕýþţééđ, ááñđ ţħéé ááþþ šééñđš ñööţħîîñğ.]</translation>
    </message>
    <message>
        <source>From a concern to a referral</source>
        <comment>HELP_WAY</comment>
        <translation>[ƒŕööμ áá çööñçééŕñ ţöö áá ŕééƒééŕŕááļ]</translation>
    </message>
    <message>
        <source>Start a case and answer the questions. Not known is an answer. You can stop at any moment: everything is saved.</source>
        <comment>HELP_STEPS.1</comment>
        <translation>[Šţááŕţ áá çáášéé ááñđ ááñšŵééŕ ţħéé ¶ûûééšţîîööñš. Ñööţ ķñööŵñ îîš ááñ ááñšŵééŕ. Ýööûû çááñ šţööþ ááţ ááñý μööμééñţ: éé√ééŕýţħîîñğ îîš šáá√ééđ.]</translation>
    </message>
    <message>
        <source>Read the result: what the board must, should or may do, and why.</source>
        <comment>HELP_STEPS.2</comment>
        <translation>[Ŕééááđ ţħéé ŕééšûûļţ: ŵħááţ ţħéé ßööááŕđ μûûšţ, šħööûûļđ ööŕ μááý đöö, ááñđ ŵħý.]</translation>
    </message>
    <message>
        <source>Record what the referral needs in the sections of the case. A gap does not hold it up.</source>
        <comment>HELP_STEPS.3</comment>
        <translation>[Ŕééçööŕđ ŵħááţ ţħéé ŕééƒééŕŕááļ ñééééđš îîñ ţħéé šééçţîîööñš ööƒ ţħéé çáášéé. ÅÅ ğááþ đööééš ñööţ ħööļđ îîţ ûûþ.]</translation>
    </message>
    <message>
        <source>Write the referral and read it. Your safeguarding lead reads it too.</source>
        <comment>HELP_STEPS.4</comment>
        <translation>[Ŵŕîîţéé ţħéé ŕééƒééŕŕááļ ááñđ ŕééááđ îîţ. Ýööûûŕ šááƒééğûûááŕđîîñğ ļééááđ ŕééááđš îîţ ţöööö.]</translation>
    </message>
    <message>
        <source>Send the file by secure e-mail, in the way your procedure says, and record that it was received.</source>
        <comment>HELP_STEPS.5</comment>
        <translation>[Šééñđ ţħéé ƒîîļéé ßý šééçûûŕéé éé-μááîîļ, îîñ ţħéé ŵááý ýööûûŕ þŕööçééđûûŕéé šááýš, ááñđ ŕééçööŕđ ţħááţ îîţ ŵááš ŕééçééîî√ééđ.]</translation>
    </message>
    <message>
        <source>If something is in the way</source>
        <comment>HELP_TROUBLE</comment>
        <translation>[ÎÎƒ šööμééţħîîñğ îîš îîñ ţħéé ŵááý]</translation>
    </message>
    <message>
        <source>Somebody comes in</source>
        <comment>HELP_WHEN.visitor</comment>
        <translation>[Šööμééßööđý çööμééš îîñ]</translation>
    </message>
    <message>
        <source>You leave the computer</source>
        <comment>HELP_WHEN.leaving</comment>
        <translation>[Ýööûû ļééáá√éé ţħéé çööμþûûţééŕ]</translation>
    </message>
    <message>
        <source>You forgot your passphrase</source>
        <comment>HELP_WHEN.forgotten</comment>
        <translation>[Ýööûû ƒööŕğööţ ýööûûŕ þááššþħŕáášéé]</translation>
    </message>
    <message>
        <source>Your last change is not saved</source>
        <comment>HELP_WHEN.not_saved</comment>
        <translation>[Ýööûûŕ ļáášţ çħááñğéé îîš ñööţ šáá√ééđ]</translation>
    </message>
    <message>
        <source>Your cases cannot be read</source>
        <comment>HELP_WHEN.unreadable</comment>
        <translation>[Ýööûûŕ çáášééš çááññööţ ßéé ŕééááđ]</translation>
    </message>
    <message>
        <source>Anything else</source>
        <comment>HELP_WHEN.other</comment>
        <translation>[ÅÅñýţħîîñğ ééļšéé]</translation>
    </message>
    <message>
        <source>Press F9. Any key shows the screen again.</source>
        <comment>HELP_DO.visitor</comment>
        <translation>[Þŕééšš ƒ9. ÅÅñý ķééý šħööŵš ţħéé šçŕééééñ ááğááîîñ.]</translation>
    </message>
    <message>
        <source>Press Ctrl+L. Your work is saved and locked.</source>
        <comment>HELP_DO.leaving</comment>
        <translation>[Þŕééšš Çţŕļ+Ļ. Ýööûûŕ ŵööŕķ îîš šáá√ééđ ááñđ ļööçķééđ.]</translation>
    </message>
    <message>
        <source>Use the recovery code. If you have none, ask your IT support: they may hold a recovery key.</source>
        <comment>HELP_DO.forgotten</comment>
        <translation>[ÛÛšéé ţħéé ŕééçöö√ééŕý çööđéé. ÎÎƒ ýööûû ħáá√éé ñööñéé, áášķ ýööûûŕ ÎÎŢ šûûþþööŕţ: ţħééý μááý ħööļđ áá ŕééçöö√ééŕý ķééý.]</translation>
    </message>
    <message>
        <source>Leave the app open: it keeps trying. Free some room on the disk, or connect the disk again.</source>
        <comment>HELP_DO.not_saved</comment>
        <translation>[Ļééáá√éé ţħéé ááþþ ööþééñ: îîţ ķééééþš ţŕýîîñğ. ƒŕéééé šööμéé ŕööööμ ööñ ţħéé đîîšķ, ööŕ çööññééçţ ţħéé đîîšķ ááğááîîñ.]</translation>
    </message>
    <message>
        <source>Where the app asks for your passphrase, choose Restore from a backup.</source>
        <comment>HELP_DO.unreadable</comment>
        <translation>[Ŵħééŕéé ţħéé ááþþ áášķš ƒööŕ ýööûûŕ þááššþħŕáášéé, çħööööšéé Ŕééšţööŕéé ƒŕööμ áá ßááçķûûþ.]</translation>
    </message>
    <message>
        <source>Tell your IT support what you pressed and what the app said. Leave out names.</source>
        <comment>HELP_DO.other</comment>
        <translation>[Ţééļļ ýööûûŕ ÎÎŢ šûûþþööŕţ ŵħááţ ýööûû þŕééššééđ ááñđ ŵħááţ ţħéé ááþþ šááîîđ. Ļééáá√éé ööûûţ ñááμééš.]</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>HELP_KEYS</comment>
        <translation>[Ķééýš]</translation>
    </message>
    <message>
        <source>Everything works from the keyboard. A ring shows where you are.</source>
        <comment>HELP_KEYS_BODY</comment>
        <translation>[ÉÉ√ééŕýţħîîñğ ŵööŕķš ƒŕööμ ţħéé ķééýßööááŕđ. ÅÅ ŕîîñğ šħööŵš ŵħééŕéé ýööûû ááŕéé.]</translation>
    </message>
    <message>
        <source>Close the help</source>
        <comment>HELP_CLOSE</comment>
        <translation>[Çļööšéé ţħéé ħééļþ]</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <comment>KEYS_OF_EVERY_PAGE.tab</comment>
        <translation>[Ţááß, Šħîîƒţ+Ţááß]</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <comment>KEYS_OF_EVERY_PAGE.arrows</comment>
        <translation>[ÅÅŕŕööŵ ķééýš]</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>KEYS_OF_EVERY_PAGE.space</comment>
        <translation>[Šþááçéé]</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>KEYS_OF_EVERY_PAGE.enter</comment>
        <translation>[ÉÉñţééŕ]</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <comment>KEYS_OF_EVERY_PAGE.page</comment>
        <translation>[Þááğéé ÛÛþ, Þááğéé Ðööŵñ]</translation>
    </message>
    <message>
        <source>Plus, minus</source>
        <comment>KEYS_OF_EVERY_PAGE.sizes</comment>
        <translation>[Þļûûš, μîîñûûš]</translation>
    </message>
    <message>
        <source>Ctrl and plus</source>
        <comment>KEYS_WITH_SIGNS.Ctrl++</comment>
        <translation>[Çţŕļ ááñđ þļûûš]</translation>
    </message>
    <message>
        <source>Ctrl and minus</source>
        <comment>KEYS_WITH_SIGNS.Ctrl+-</comment>
        <translation>[Çţŕļ ááñđ μîîñûûš]</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <comment>KEYS_OR</comment>
        <translation>[{first} ööŕ {second}]</translation>
    </message>
    <message>
        <source>Go to the next field, button or link, or to the one before.</source>
        <comment>KEYS_DO.tab</comment>
        <translation>[Ğöö ţöö ţħéé ñéé×ţ ƒîîééļđ, ßûûţţööñ ööŕ ļîîñķ, ööŕ ţöö ţħéé ööñéé ßééƒööŕéé.]</translation>
    </message>
    <message>
        <source>Move among the options of a question.</source>
        <comment>KEYS_DO.arrows</comment>
        <translation>[μöö√éé ááμööñğ ţħéé ööþţîîööñš ööƒ áá ¶ûûééšţîîööñ.]</translation>
    </message>
    <message>
        <source>Choose an option, tick a box, press a button.</source>
        <comment>KEYS_DO.space</comment>
        <translation>[Çħööööšéé ááñ ööþţîîööñ, ţîîçķ áá ßöö×, þŕééšš áá ßûûţţööñ.]</translation>
    </message>
    <message>
        <source>Press the main button of the page, from any field of one line; follow a link.</source>
        <comment>KEYS_DO.enter</comment>
        <translation>[Þŕééšš ţħéé μááîîñ ßûûţţööñ ööƒ ţħéé þááğéé, ƒŕööμ ááñý ƒîîééļđ ööƒ ööñéé ļîîñéé; ƒööļļööŵ áá ļîîñķ.]</translation>
    </message>
    <message>
        <source>Scroll; where the pages of a referral have the focus, turn them.</source>
        <comment>KEYS_DO.page</comment>
        <translation>[Šçŕööļļ; ŵħééŕéé ţħéé þááğééš ööƒ áá ŕééƒééŕŕááļ ħáá√éé ţħéé ƒööçûûš, ţûûŕñ ţħééμ.]</translation>
    </message>
    <message>
        <source>Where the pages of a referral have the focus, show them larger or smaller.</source>
        <comment>KEYS_DO.sizes</comment>
        <translation>[Ŵħééŕéé ţħéé þááğééš ööƒ áá ŕééƒééŕŕááļ ħáá√éé ţħéé ƒööçûûš, šħööŵ ţħééμ ļááŕğééŕ ööŕ šμááļļééŕ.]</translation>
    </message>
    <message>
        <source>Take back the last change in this case; while you type, what you typed.</source>
        <comment>KEYS_DO.undo</comment>
        <translation>[Ţááķéé ßááçķ ţħéé ļáášţ çħááñğéé îîñ ţħîîš çáášéé; ŵħîîļéé ýööûû ţýþéé, ŵħááţ ýööûû ţýþééđ.]</translation>
    </message>
    <message>
        <source>Make that change again.</source>
        <comment>KEYS_DO.redo</comment>
        <translation>[μááķéé ţħááţ çħááñğéé ááğááîîñ.]</translation>
    </message>
    <message>
        <source>On the page of a table, add rows that you copied from a spreadsheet.</source>
        <comment>KEYS_DO.paste</comment>
        <translation>[ÖÖñ ţħéé þááğéé ööƒ áá ţááßļéé, ááđđ ŕööŵš ţħááţ ýööûû çööþîîééđ ƒŕööμ áá šþŕééááđšħééééţ.]</translation>
    </message>
    <message>
        <source>Make the text larger.</source>
        <comment>KEYS_DO.larger</comment>
        <translation>[μááķéé ţħéé ţéé×ţ ļááŕğééŕ.]</translation>
    </message>
    <message>
        <source>Make the text smaller.</source>
        <comment>KEYS_DO.smaller</comment>
        <translation>[μááķéé ţħéé ţéé×ţ šμááļļééŕ.]</translation>
    </message>
    <message>
        <source>Give the text its usual size.</source>
        <comment>KEYS_DO.usual</comment>
        <translation>[Ğîî√éé ţħéé ţéé×ţ îîţš ûûšûûááļ šîîžéé.]</translation>
    </message>
    <message>
        <source>Hide the screen at once; any key shows it again, and your cases stay open.</source>
        <comment>KEYS_DO.hide</comment>
        <translation>[Ħîîđéé ţħéé šçŕééééñ ááţ ööñçéé; ááñý ķééý šħööŵš îîţ ááğááîîñ, ááñđ ýööûûŕ çáášééš šţááý ööþééñ.]</translation>
    </message>
    <message>
        <source>Save everything and lock your cases.</source>
        <comment>KEYS_DO.lock</comment>
        <translation>[Šáá√éé éé√ééŕýţħîîñğ ááñđ ļööçķ ýööûûŕ çáášééš.]</translation>
    </message>
    <message>
        <source>Open the help, or close it.</source>
        <comment>KEYS_DO.help</comment>
        <translation>[ÖÖþééñ ţħéé ħééļþ, ööŕ çļööšéé îîţ.]</translation>
    </message>
    <message>
        <source>Close the help.</source>
        <comment>KEYS_DO.close_help</comment>
        <translation>[Çļööšéé ţħéé ħééļþ.]</translation>
    </message>
    <message>
        <source>Screen hidden</source>
        <comment>HIDDEN_TITLE</comment>
        <translation>[Šçŕééééñ ħîîđđééñ]</translation>
    </message>
    <message>
        <source>Press any key to go back to where you were. Your cases stay open. If you leave, press Ctrl+L to lock them.</source>
        <comment>HIDDEN_BODY</comment>
        <translation>[Þŕééšš ááñý ķééý ţöö ğöö ßááçķ ţöö ŵħééŕéé ýööûû ŵééŕéé. Ýööûûŕ çáášééš šţááý ööþééñ. ÎÎƒ ýööûû ļééáá√éé, þŕééšš Çţŕļ+Ļ ţöö ļööçķ ţħééμ.]</translation>
    </message>
    <message>
        <source>Show the screen</source>
        <comment>HIDDEN_SHOW</comment>
        <translation>[Šħööŵ ţħéé šçŕééééñ]</translation>
    </message>
    <message>
        <source>Sections of this case</source>
        <comment>SECTIONS</comment>
        <translation>[Šééçţîîööñš ööƒ ţħîîš çáášéé]</translation>
    </message>
    <message>
        <source>You are here</source>
        <comment>CURRENT_SECTION</comment>
        <translation>[Ýööûû ááŕéé ħééŕéé]</translation>
    </message>
    <message>
        <source>Sections</source>
        <comment>SECTIONS_BUTTON</comment>
        <translation>[Šééçţîîööñš]</translation>
    </message>
    <message>
        <source>Choose a passphrase for your cases</source>
        <comment>CREATE_TITLE</comment>
        <translation>[Çħööööšéé áá þááššþħŕáášéé ƒööŕ ýööûûŕ çáášééš]</translation>
    </message>
    <message>
        <source>Your cases are kept on this computer only, locked with a passphrase that you choose now. You will need it each time you open this app.</source>
        <comment>CREATE_BODY</comment>
        <translation>[Ýööûûŕ çáášééš ááŕéé ķééþţ ööñ ţħîîš çööμþûûţééŕ ööñļý, ļööçķééđ ŵîîţħ áá þááššþħŕáášéé ţħááţ ýööûû çħööööšéé ñööŵ. Ýööûû ŵîîļļ ñééééđ îîţ ééááçħ ţîîμéé ýööûû ööþééñ ţħîîš ááþþ.]</translation>
    </message>
    <message>
        <source>If you forget it, only a recovery code helps</source>
        <comment>CREATE_WARNING_TITLE</comment>
        <translation>[ÎÎƒ ýööûû ƒööŕğééţ îîţ, ööñļý áá ŕééçöö√ééŕý çööđéé ħééļþš]</translation>
    </message>
    <message>
        <source>You get that code next. Without either, nobody can read the cases on this computer again.</source>
        <comment>CREATE_WARNING_BODY</comment>
        <translation>[Ýööûû ğééţ ţħááţ çööđéé ñéé×ţ. Ŵîîţħööûûţ ééîîţħééŕ, ñöößööđý çááñ ŕééááđ ţħéé çáášééš ööñ ţħîîš çööμþûûţééŕ ááğááîîñ.]</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>CREATE_FIRST</comment>
        <translation>[Þááššþħŕáášéé]</translation>
    </message>
    <message>
        <source>At least 12 characters. Four or more unrelated words are strong and easy to remember.</source>
        <comment>CREATE_HINT</comment>
        <translation>[ÅÅţ ļééáášţ 12 çħááŕááçţééŕš. ƒööûûŕ ööŕ μööŕéé ûûñŕééļááţééđ ŵööŕđš ááŕéé šţŕööñğ ááñđ ééáášý ţöö ŕééμééμßééŕ.]</translation>
    </message>
    <message>
        <source>Type the passphrase again</source>
        <comment>CREATE_AGAIN</comment>
        <translation>[Ţýþéé ţħéé þááššþħŕáášéé ááğááîîñ]</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <comment>CREATE_BUTTON</comment>
        <translation>[ÛÛšéé ţħîîš þááššþħŕáášéé]</translation>
    </message>
    <message>
        <source>Making the store for your cases. This takes a few seconds.</source>
        <comment>CREATE_WORKING</comment>
        <translation>[μááķîîñğ ţħéé šţööŕéé ƒööŕ ýööûûŕ çáášééš. Ţħîîš ţááķééš áá ƒééŵ šééçööñđš.]</translation>
    </message>
    <message>
        <source>Enter a passphrase</source>
        <comment>CREATE_EMPTY</comment>
        <translation>[ÉÉñţééŕ áá þááššþħŕáášéé]</translation>
    </message>
    <message>
        <source>Both passphrases must be the same</source>
        <comment>CREATE_DIFFERENT</comment>
        <translation>[ßööţħ þááššþħŕáášééš μûûšţ ßéé ţħéé šááμéé]</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <comment>STRENGTH_NAME</comment>
        <translation>[Šţŕééñğţħ ööƒ ţħéé þááššþħŕáášéé]</translation>
    </message>
    <message>
        <source>Not strong enough yet. {problem}</source>
        <comment>STRENGTH.refused</comment>
        <translation>[Ñööţ šţŕööñğ ééñööûûğħ ýééţ. {problem}]</translation>
    </message>
    <message>
        <source>Strength: fair. It would last months against somebody who has the files. One more word makes it good.</source>
        <comment>STRENGTH.fair</comment>
        <translation>[Šţŕééñğţħ: ƒááîîŕ. ÎÎţ ŵööûûļđ ļáášţ μööñţħš ááğááîîñšţ šööμééßööđý ŵħöö ħááš ţħéé ƒîîļééš. ÖÖñéé μööŕéé ŵööŕđ μááķééš îîţ ğööööđ.]</translation>
    </message>
    <message>
        <source>Strength: good. It would last for centuries.</source>
        <comment>STRENGTH.good</comment>
        <translation>[Šţŕééñğţħ: ğööööđ. ÎÎţ ŵööûûļđ ļáášţ ƒööŕ çééñţûûŕîîééš.]</translation>
    </message>
    <message>
        <source>Strength: strong. It would last longer than anyone will try.</source>
        <comment>STRENGTH.strong</comment>
        <translation>[Šţŕééñğţħ: šţŕööñğ. ÎÎţ ŵööûûļđ ļáášţ ļööñğééŕ ţħááñ ááñýööñéé ŵîîļļ ţŕý.]</translation>
    </message>
    <message>
        <source>Keep your recovery code</source>
        <comment>CODE_TITLE</comment>
        <translation>[Ķééééþ ýööûûŕ ŕééçöö√ééŕý çööđéé]</translation>
    </message>
    <message>
        <source>If you forget your passphrase, this code opens your cases. It is shown only now. Print it or write it down, and keep it away from this computer, such as in a locked drawer at work.</source>
        <comment>CODE_BODY</comment>
        <translation>[ÎÎƒ ýööûû ƒööŕğééţ ýööûûŕ þááššþħŕáášéé, ţħîîš çööđéé ööþééñš ýööûûŕ çáášééš. ÎÎţ îîš šħööŵñ ööñļý ñööŵ. Þŕîîñţ îîţ ööŕ ŵŕîîţéé îîţ đööŵñ, ááñđ ķééééþ îîţ ááŵááý ƒŕööμ ţħîîš çööμþûûţééŕ, šûûçħ ááš îîñ áá ļööçķééđ đŕááŵééŕ ááţ ŵööŕķ.]</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <comment>CODE_FIELD</comment>
        <translation>[Ŕééçöö√ééŕý çööđéé]</translation>
    </message>
    <message>
        <source>It has the digits 0 to 9 and letters without I, L, O and U</source>
        <comment>CODE_HINT</comment>
        <translation>[ÎÎţ ħááš ţħéé đîîğîîţš 0 ţöö 9 ááñđ ļééţţééŕš ŵîîţħööûûţ ÎÎ, Ļ, ÖÖ ááñđ ÛÛ]</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <comment>CODE_COPY</comment>
        <translation>[Çööþý ţħéé çööđéé]</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard when you lock or close the app.</source>
        <comment>CODE_COPIED</comment>
        <translation>[Çööþîîééđ. ÎÎţ îîš ţááķééñ ööƒƒ ţħéé çļîîþßööááŕđ ŵħééñ ýööûû ļööçķ ööŕ çļööšéé ţħéé ááþþ.]</translation>
    </message>
    <message>
        <source>Save a page to print</source>
        <comment>CODE_SAVE</comment>
        <translation>[Šáá√éé áá þááğéé ţöö þŕîîñţ]</translation>
    </message>
    <message>
        <source>page-to-print</source>
        <comment>CODE_FILE_NAME</comment>
        <translation>[þááğéé-ţöö-þŕîîñţ]</translation>
    </message>
    <message>
        <source>Saved as {path}. Print it, then delete the file and empty the bin.</source>
        <comment>CODE_SAVED</comment>
        <translation>[Šáá√ééđ ááš {path}. Þŕîîñţ îîţ, ţħééñ đééļééţéé ţħéé ƒîîļéé ááñđ ééμþţý ţħéé ßîîñ.]</translation>
    </message>
    <message>
        <source>The page was not saved: {reason}. Choose another place, or write the code down.</source>
        <comment>CODE_SAVE_FAILED</comment>
        <translation>[Ţħéé þááğéé ŵááš ñööţ šáá√ééđ: {reason}. Çħööööšéé ááñööţħééŕ þļááçéé, ööŕ ŵŕîîţéé ţħéé çööđéé đööŵñ.]</translation>
    </message>
    <message>
        <source>Whoever has this code can open your cases</source>
        <comment>CODE_WARNING_TITLE</comment>
        <translation>[Ŵħööéé√ééŕ ħááš ţħîîš çööđéé çááñ ööþééñ ýööûûŕ çáášééš]</translation>
    </message>
    <message>
        <source>Do not keep it in the laptop’s bag, in an e-mail or in a photograph.</source>
        <comment>CODE_WARNING_BODY</comment>
        <translation>[Ðöö ñööţ ķééééþ îîţ îîñ ţħéé ļááþţööþ’š ßááğ, îîñ ááñ éé-μááîîļ ööŕ îîñ áá þħööţööğŕááþħ.]</translation>
    </message>
    <message>
        <source>Type the last 4 characters of the code</source>
        <comment>CODE_CONFIRM</comment>
        <translation>[Ţýþéé ţħéé ļáášţ 4 çħááŕááçţééŕš ööƒ ţħéé çööđéé]</translation>
    </message>
    <message>
        <source>From your printout or your note, to be sure that it can be read</source>
        <comment>CODE_CONFIRM_HINT</comment>
        <translation>[ƒŕööμ ýööûûŕ þŕîîñţööûûţ ööŕ ýööûûŕ ñööţéé, ţöö ßéé šûûŕéé ţħááţ îîţ çááñ ßéé ŕééááđ]</translation>
    </message>
    <message>
        <source>Enter the last 4 characters of the code</source>
        <comment>CODE_EMPTY</comment>
        <translation>[ÉÉñţééŕ ţħéé ļáášţ 4 çħááŕááçţééŕš ööƒ ţħéé çööđéé]</translation>
    </message>
    <message>
        <source>These are not the last 4 characters. Compare your note with the code above</source>
        <comment>CODE_WRONG</comment>
        <translation>[Ţħééšéé ááŕéé ñööţ ţħéé ļáášţ 4 çħááŕááçţééŕš. Çööμþááŕéé ýööûûŕ ñööţéé ŵîîţħ ţħéé çööđéé ááßöö√éé]</translation>
    </message>
    <message>
        <source>I have kept it safe</source>
        <comment>CODE_KEPT</comment>
        <translation>[ÎÎ ħáá√éé ķééþţ îîţ šááƒéé]</translation>
    </message>
    <message>
        <source>I cannot do this now: remind me</source>
        <comment>CODE_LATER</comment>
        <translation>[ÎÎ çááññööţ đöö ţħîîš ñööŵ: ŕééμîîñđ μéé]</translation>
    </message>
    <message>
        <source>Recovery code for Safeguarding Review Assessment</source>
        <comment>CODE_PAGE_TITLE</comment>
        <translation>[Ŕééçöö√ééŕý çööđéé ƒööŕ Šááƒééğûûááŕđîîñğ Ŕéé√îîééŵ ÅÅššééššμééñţ]</translation>
    </message>
    <message>
        <source>Made on {day}. A later code replaces it.</source>
        <comment>CODE_PAGE_DAY</comment>
        <translation>[μááđéé ööñ {day}. ÅÅ ļááţééŕ çööđéé ŕééþļááçééš îîţ.]</translation>
    </message>
    <message>
        <source>To use it, choose “Use the recovery code” where the app asks for the passphrase.</source>
        <comment>CODE_PAGE_BODY</comment>
        <translation>[Ţöö ûûšéé îîţ, çħööööšéé “ÛÛšéé ţħéé ŕééçöö√ééŕý çööđéé” ŵħééŕéé ţħéé ááþþ áášķš ƒööŕ ţħéé þááššþħŕáášéé.]</translation>
    </message>
    <message>
        <source>Keep this page locked away, and apart from the computer. Whoever has both can read the cases.</source>
        <comment>CODE_PAGE_KEEP</comment>
        <translation>[Ķééééþ ţħîîš þááğéé ļööçķééđ ááŵááý, ááñđ ááþááŕţ ƒŕööμ ţħéé çööμþûûţééŕ. Ŵħööéé√ééŕ ħááš ßööţħ çááñ ŕééááđ ţħéé çáášééš.]</translation>
    </message>
    <message>
        <source>Use your recovery code</source>
        <comment>USE_CODE_TITLE</comment>
        <translation>[ÛÛšéé ýööûûŕ ŕééçöö√ééŕý çööđéé]</translation>
    </message>
    <message>
        <source>The code was shown once, when it was made, to be printed or written down. Only the newest one works.</source>
        <comment>USE_CODE_BODY</comment>
        <translation>[Ţħéé çööđéé ŵááš šħööŵñ ööñçéé, ŵħééñ îîţ ŵááš μááđéé, ţöö ßéé þŕîîñţééđ ööŕ ŵŕîîţţééñ đööŵñ. ÖÖñļý ţħéé ñééŵééšţ ööñéé ŵööŕķš.]</translation>
    </message>
    <message>
        <source>28 characters in groups of 4. Capitals and dashes do not matter.</source>
        <comment>USE_CODE_HINT</comment>
        <translation>[28 çħááŕááçţééŕš îîñ ğŕööûûþš ööƒ 4. Çááþîîţááļš ááñđ đáášħééš đöö ñööţ μááţţééŕ.]</translation>
    </message>
    <message>
        <source>Enter your recovery code</source>
        <comment>USE_CODE_EMPTY</comment>
        <translation>[ÉÉñţééŕ ýööûûŕ ŕééçöö√ééŕý çööđéé]</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <comment>NEW_PASSPHRASE_TITLE</comment>
        <translation>[Çħööööšéé áá ñééŵ þááššþħŕáášéé]</translation>
    </message>
    <message>
        <source>Your cases are open. The old passphrase will no longer open them; the recovery code still does.</source>
        <comment>NEW_PASSPHRASE_BODY</comment>
        <translation>[Ýööûûŕ çáášééš ááŕéé ööþééñ. Ţħéé ööļđ þááššþħŕáášéé ŵîîļļ ñöö ļööñğééŕ ööþééñ ţħééμ; ţħéé ŕééçöö√ééŕý çööđéé šţîîļļ đööééš.]</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <comment>NEW_PASSPHRASE_FIRST</comment>
        <translation>[Ñééŵ þááššþħŕáášéé]</translation>
    </message>
    <message>
        <source>Type the new passphrase again</source>
        <comment>NEW_PASSPHRASE_AGAIN</comment>
        <translation>[Ţýþéé ţħéé ñééŵ þááššþħŕáášéé ááğááîîñ]</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <comment>NEW_PASSPHRASE_BUTTON</comment>
        <translation>[Çħááñğéé ţħéé þááššþħŕáášéé]</translation>
    </message>
    <message>
        <source>Changing the passphrase. This takes a moment.</source>
        <comment>NEW_PASSPHRASE_WORKING</comment>
        <translation>[Çħááñğîîñğ ţħéé þááššþħŕáášéé. Ţħîîš ţááķééš áá μööμééñţ.]</translation>
    </message>
    <message>
        <source>Unlock your cases</source>
        <comment>UNLOCK_TITLE</comment>
        <translation>[ÛÛñļööçķ ýööûûŕ çáášééš]</translation>
    </message>
    <message>
        <source>Your cases are locked. Type your passphrase to open them.</source>
        <comment>UNLOCK_BODY</comment>
        <translation>[Ýööûûŕ çáášééš ááŕéé ļööçķééđ. Ţýþéé ýööûûŕ þááššþħŕáášéé ţöö ööþééñ ţħééμ.]</translation>
    </message>
    <message>
        <source>The screen of this computer was locked or went to sleep, so your work was saved and locked.</source>
        <comment>UNLOCK_LEFT</comment>
        <translation>[Ţħéé šçŕééééñ ööƒ ţħîîš çööμþûûţééŕ ŵááš ļööçķééđ ööŕ ŵééñţ ţöö šļééééþ, šöö ýööûûŕ ŵööŕķ ŵááš šáá√ééđ ááñđ ļööçķééđ.]</translation>
    </message>
    <message numerus="yes">
        <source>Nobody used the app for {count} minutes, so your work was saved and locked.</source>
        <comment>UNLOCK_IDLE</comment>
        <extracomment>For 1: Nobody used the app for 1 minute, so your work was saved and locked.</extracomment>
        <translation>
            <numerusform>[Ñöößööđý ûûšééđ ţħéé ááþþ ƒööŕ 1 μîîñûûţéé, šöö ýööûûŕ ŵööŕķ ŵááš šáá√ééđ ááñđ ļööçķééđ.]</numerusform>
            <numerusform>[Ñöößööđý ûûšééđ ţħéé ááþþ ƒööŕ {count} μîîñûûţééš, šöö ýööûûŕ ŵööŕķ ŵááš šáá√ééđ ááñđ ļööçķééđ.]</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>UNLOCK_FIELD</comment>
        <translation>[Þááššþħŕáášéé]</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>UNLOCK_BUTTON</comment>
        <translation>[ÛÛñļööçķ]</translation>
    </message>
    <message>
        <source>Unlocking. This takes a moment.</source>
        <comment>UNLOCK_WORKING</comment>
        <translation>[ÛÛñļööçķîîñğ. Ţħîîš ţááķééš áá μööμééñţ.]</translation>
    </message>
    <message>
        <source>Enter your passphrase</source>
        <comment>UNLOCK_EMPTY</comment>
        <translation>[ÉÉñţééŕ ýööûûŕ þááššþħŕáášéé]</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <comment>UNLOCK_AGAIN</comment>
        <translation>[Ýööûû çááñ ţŕý ááğááîîñ ñööŵ.]</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <comment>UNLOCK_RECOVER</comment>
        <translation>[ÛÛšéé ţħéé ŕééçöö√ééŕý çööđéé]</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <comment>UNLOCK_RESTORE</comment>
        <translation>[Ŕééšţööŕéé ƒŕööμ áá ßááçķûûþ]</translation>
    </message>
    <message>
        <source>Going back to a backup deletes nothing: what is there is set aside.</source>
        <comment>DAMAGED_BODY</comment>
        <translation>[Ğööîîñğ ßááçķ ţöö áá ßááçķûûþ đééļééţééš ñööţħîîñğ: ŵħááţ îîš ţħééŕéé îîš šééţ áášîîđéé.]</translation>
    </message>
    <message>
        <source>Your cases cannot be opened</source>
        <comment>STORE_TROUBLE_TITLE</comment>
        <translation>[Ýööûûŕ çáášééš çááññööţ ßéé ööþééñééđ]</translation>
    </message>
    <message>
        <source>Nothing has been changed. If this goes on, tell your IT support what it says here.</source>
        <comment>STORE_TROUBLE_BODY</comment>
        <translation>[Ñööţħîîñğ ħááš ßééééñ çħááñğééđ. ÎÎƒ ţħîîš ğööééš ööñ, ţééļļ ýööûûŕ ÎÎŢ šûûþþööŕţ ŵħááţ îîţ šááýš ħééŕéé.]</translation>
    </message>
    <message>
        <source>A file of your cases was put right</source>
        <comment>STORE_NOTICE_TITLE</comment>
        <translation>[ÅÅ ƒîîļéé ööƒ ýööûûŕ çáášééš ŵááš þûûţ ŕîîğħţ]</translation>
    </message>
    <message>
        <source>Settings of your organisation</source>
        <comment>POLICY_NOTICE_TITLE</comment>
        <translation>[Šééţţîîñğš ööƒ ýööûûŕ ööŕğááñîîšááţîîööñ]</translation>
    </message>
    <message>
        <source>No backup of your cases was made</source>
        <comment>BACKUP_FAILED_TITLE</comment>
        <translation>[Ñöö ßááçķûûþ ööƒ ýööûûŕ çáášééš ŵááš μááđéé]</translation>
    </message>
    <message>
        <source>Old records were removed, as your organisation asks</source>
        <comment>REMOVED_TITLE</comment>
        <translation>[ÖÖļđ ŕééçööŕđš ŵééŕéé ŕééμöö√ééđ, ááš ýööûûŕ ööŕğááñîîšááţîîööñ áášķš]</translation>
    </message>
    <message numerus="yes">
        <source>{count} cases and reviews were removed, here and from the backups that opened. Their receipts are kept.</source>
        <comment>REMOVED_BODY</comment>
        <extracomment>For 1: 1 case or review was removed, here and from the backups that opened. Its receipt is kept.</extracomment>
        <translation>
            <numerusform>[1 çáášéé ööŕ ŕéé√îîééŵ ŵááš ŕééμöö√ééđ, ħééŕéé ááñđ ƒŕööμ ţħéé ßááçķûûþš ţħááţ ööþééñééđ. ÎÎţš ŕééçééîîþţ îîš ķééþţ.]</numerusform>
            <numerusform>[{count} çáášééš ááñđ ŕéé√îîééŵš ŵééŕéé ŕééμöö√ééđ, ħééŕéé ááñđ ƒŕööμ ţħéé ßááçķûûþš ţħááţ ööþééñééđ. Ţħééîîŕ ŕééçééîîþţš ááŕéé ķééþţ.]</numerusform>
        </translation>
    </message>
    <message>
        <source>Is today {day}?</source>
        <comment>REMOVAL_DATE_TITLE</comment>
        <translation>[ÎÎš ţööđááý {day}?]</translation>
    </message>
    <message>
        <source>By the clock of this computer this app has not been used for over a month, and cases are due for removal. If the date is wrong, put the clock right; nothing has been removed.</source>
        <comment>REMOVAL_DATE_BODY</comment>
        <translation>[ßý ţħéé çļööçķ ööƒ ţħîîš çööμþûûţééŕ ţħîîš ááþþ ħááš ñööţ ßééééñ ûûšééđ ƒööŕ öö√ééŕ áá μööñţħ, ááñđ çáášééš ááŕéé đûûéé ƒööŕ ŕééμöö√ááļ. ÎÎƒ ţħéé đááţéé îîš ŵŕööñğ, þûûţ ţħéé çļööçķ ŕîîğħţ; ñööţħîîñğ ħááš ßééééñ ŕééμöö√ééđ.]</translation>
    </message>
    <message>
        <source>The date is right: remove what is due</source>
        <comment>REMOVAL_DATE_RIGHT</comment>
        <translation>[Ţħéé đááţéé îîš ŕîîğħţ: ŕééμöö√éé ŵħááţ îîš đûûéé]</translation>
    </message>
    <message>
        <source>What is due for removal was not removed</source>
        <comment>REMOVAL_FAILED_TITLE</comment>
        <translation>[Ŵħááţ îîš đûûéé ƒööŕ ŕééμöö√ááļ ŵááš ñööţ ŕééμöö√ééđ]</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>TRY_AGAIN</comment>
        <translation>[Ţŕý ááğááîîñ]</translation>
    </message>
    <message>
        <source>Settings and safety</source>
        <comment>SETTINGS_TITLE</comment>
        <translation>[Šééţţîîñğš ááñđ šááƒééţý]</translation>
    </message>
    <message>
        <source>Only your organisation can change what it has set.</source>
        <comment>SETTINGS_BODY</comment>
        <translation>[ÖÖñļý ýööûûŕ ööŕğááñîîšááţîîööñ çááñ çħááñğéé ŵħááţ îîţ ħááš šééţ.]</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <comment>SETTINGS_SAVE</comment>
        <translation>[Šáá√éé ţħéé šééţţîîñğš]</translation>
    </message>
    <message>
        <source>Saved.</source>
        <comment>SETTINGS_SAVED</comment>
        <translation>[Šáá√ééđ.]</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>SETTING_NONE</comment>
        <translation>[Ñööţ šééţ]</translation>
    </message>
    <message>
        <source>From {least} to {most}.</source>
        <comment>SETTING_RANGE</comment>
        <translation>[ƒŕööμ {least} ţöö {most}.]</translation>
    </message>
    <message>
        <source>Allowed: {allowed}</source>
        <comment>SETTING_WRONG</comment>
        <translation>[ÅÅļļööŵééđ: {allowed}]</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>YES</comment>
        <translation>[Ýééš]</translation>
    </message>
    <message>
        <source>No</source>
        <comment>NO</comment>
        <translation>[Ñöö]</translation>
    </message>
    <message>
        <source>Passphrase and recovery code</source>
        <comment>KEYS_TITLE</comment>
        <translation>[Þááššþħŕáášéé ááñđ ŕééçöö√ééŕý çööđéé]</translation>
    </message>
    <message>
        <source>Your cases are encrypted. Each way below opens them by itself.</source>
        <comment>KEYS_BODY</comment>
        <translation>[Ýööûûŕ çáášééš ááŕéé ééñçŕýþţééđ. ÉÉááçħ ŵááý ßééļööŵ ööþééñš ţħééμ ßý îîţšééļƒ.]</translation>
    </message>
    <message>
        <source>Your cases are encrypted. Only your passphrase opens them.</source>
        <comment>KEYS_BODY_ONE</comment>
        <translation>[Ýööûûŕ çáášééš ááŕéé ééñçŕýþţééđ. ÖÖñļý ýööûûŕ þááššþħŕáášéé ööþééñš ţħééμ.]</translation>
    </message>
    <message>
        <source>Ways to open your cases</source>
        <comment>KEYS_WAYS</comment>
        <translation>[Ŵááýš ţöö ööþééñ ýööûûŕ çáášééš]</translation>
    </message>
    <message>
        <source>You have no recovery code</source>
        <comment>KEYS_NO_CODE_TITLE</comment>
        <translation>[Ýööûû ħáá√éé ñöö ŕééçöö√ééŕý çööđéé]</translation>
    </message>
    <message>
        <source>If you forget your passphrase, nobody can read your cases again.</source>
        <comment>KEYS_NO_CODE</comment>
        <translation>[ÎÎƒ ýööûû ƒööŕğééţ ýööûûŕ þááššþħŕáášéé, ñöößööđý çááñ ŕééááđ ýööûûŕ çáášééš ááğááîîñ.]</translation>
    </message>
    <message>
        <source>If you forget your passphrase, tell your organisation: it has a key to your cases.</source>
        <comment>KEYS_NO_CODE_AUTHORITY</comment>
        <translation>[ÎÎƒ ýööûû ƒööŕğééţ ýööûûŕ þááššþħŕáášéé, ţééļļ ýööûûŕ ööŕğááñîîšááţîîööñ: îîţ ħááš áá ķééý ţöö ýööûûŕ çáášééš.]</translation>
    </message>
    <message>
        <source>Checking the passphrase. This takes a moment.</source>
        <comment>KEYS_WORKING</comment>
        <translation>[Çħééçķîîñğ ţħéé þááššþħŕáášéé. Ţħîîš ţááķééš áá μööμééñţ.]</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <comment>KEY_KINDS.passphrase</comment>
        <translation>[Ýööûûŕ þááššþħŕáášéé]</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <comment>KEY_KINDS.recovery-code</comment>
        <translation>[Ţħéé ŕééçöö√ééŕý çööđéé]</translation>
    </message>
    <message>
        <source>The recovery key of your organisation</source>
        <comment>KEY_KINDS.authority-key</comment>
        <translation>[Ţħéé ŕééçöö√ééŕý ķééý ööƒ ýööûûŕ ööŕğááñîîšááţîîööñ]</translation>
    </message>
    <message>
        <source>A way in of another version of this app</source>
        <comment>KEY_OTHER</comment>
        <translation>[ÅÅ ŵááý îîñ ööƒ ááñööţħééŕ √ééŕšîîööñ ööƒ ţħîîš ááþþ]</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <comment>KEY_MADE</comment>
        <translation>[Šîîñçéé {day}]</translation>
    </message>
    <message>
        <source>Since a day that is not recorded</source>
        <comment>KEY_MADE_UNKNOWN</comment>
        <translation>[Šîîñçéé áá đááý ţħááţ îîš ñööţ ŕééçööŕđééđ]</translation>
    </message>
    <message>
        <source>Fingerprint: {fingerprint}</source>
        <comment>KEY_FINGERPRINT</comment>
        <translation>[ƒîîñğééŕþŕîîñţ: {fingerprint}]</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>KEY_REMOVE</comment>
        <translation>[Ŕééμöö√éé]</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <comment>KEY_REMOVE_NAME</comment>
        <translation>[Ŕééμöö√éé: {what}]</translation>
    </message>
    <message>
        <source>After that it opens your cases no longer. Your passphrase still does.</source>
        <comment>KEY_REMOVE_BODY</comment>
        <translation>[ÅÅƒţééŕ ţħááţ îîţ ööþééñš ýööûûŕ çáášééš ñöö ļööñğééŕ. Ýööûûŕ þááššþħŕáášéé šţîîļļ đööééš.]</translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <comment>CHANGE_PASSPHRASE_TITLE</comment>
        <translation>[Çħááñğéé ýööûûŕ þááššþħŕáášéé]</translation>
    </message>
    <message>
        <source>Backups that the app keeps with your cases open with the new passphrase too. Those elsewhere, such as on a memory stick, keep the old one.</source>
        <comment>CHANGE_PASSPHRASE_BODY</comment>
        <translation>[ßááçķûûþš ţħááţ ţħéé ááþþ ķééééþš ŵîîţħ ýööûûŕ çáášééš ööþééñ ŵîîţħ ţħéé ñééŵ þááššþħŕáášéé ţöööö. Ţħööšéé ééļšééŵħééŕéé, šûûçħ ááš ööñ áá μééμööŕý šţîîçķ, ķééééþ ţħéé ööļđ ööñéé.]</translation>
    </message>
    <message>
        <source>Your current passphrase</source>
        <comment>PRESENT_PASSPHRASE</comment>
        <translation>[Ýööûûŕ çûûŕŕééñţ þááššþħŕáášéé]</translation>
    </message>
    <message>
        <source>Enter the passphrase that opens your cases now</source>
        <comment>PRESENT_EMPTY</comment>
        <translation>[ÉÉñţééŕ ţħéé þááššþħŕáášéé ţħááţ ööþééñš ýööûûŕ çáášééš ñööŵ]</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <comment>NEW_CODE_TITLE</comment>
        <translation>[μááķéé áá ñééŵ ŕééçöö√ééŕý çööđéé]</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <comment>FIRST_CODE_TITLE</comment>
        <translation>[μááķéé áá ŕééçöö√ééŕý çööđéé]</translation>
    </message>
    <message>
        <source>You see the new code once, to print it or write it down. An earlier code then stops working.</source>
        <comment>NEW_CODE_BODY</comment>
        <translation>[Ýööûû šéééé ţħéé ñééŵ çööđéé ööñçéé, ţöö þŕîîñţ îîţ ööŕ ŵŕîîţéé îîţ đööŵñ. ÅÅñ ééááŕļîîééŕ çööđéé ţħééñ šţööþš ŵööŕķîîñğ.]</translation>
    </message>
    <message>
        <source>Make the code</source>
        <comment>NEW_CODE_BUTTON</comment>
        <translation>[μááķéé ţħéé çööđéé]</translation>
    </message>
    <message>
        <source>Your recovery code is not written down yet</source>
        <comment>CODE_REMINDER_TITLE</comment>
        <translation>[Ýööûûŕ ŕééçöö√ééŕý çööđéé îîš ñööţ ŵŕîîţţééñ đööŵñ ýééţ]</translation>
    </message>
    <message>
        <source>If you forget your passphrase without it, nobody can read your cases again. Make a new code and keep it.</source>
        <comment>CODE_REMINDER_BODY</comment>
        <translation>[ÎÎƒ ýööûû ƒööŕğééţ ýööûûŕ þááššþħŕáášéé ŵîîţħööûûţ îîţ, ñöößööđý çááñ ŕééááđ ýööûûŕ çáášééš ááğááîîñ. μááķéé áá ñééŵ çööđéé ááñđ ķééééþ îîţ.]</translation>
    </message>
    <message>
        <source>Backups and checks</source>
        <comment>BACKUPS_TITLE</comment>
        <translation>[ßááçķûûþš ááñđ çħééçķš]</translation>
    </message>
    <message>
        <source>The app makes backups by itself, encrypted as your cases are. Now and then, make one on another disk or a memory stick as well.</source>
        <comment>BACKUPS_BODY</comment>
        <translation>[Ţħéé ááþþ μááķééš ßááçķûûþš ßý îîţšééļƒ, ééñçŕýþţééđ ááš ýööûûŕ çáášééš ááŕéé. Ñööŵ ááñđ ţħééñ, μááķéé ööñéé ööñ ááñööţħééŕ đîîšķ ööŕ áá μééμööŕý šţîîçķ ááš ŵééļļ.]</translation>
    </message>
    <message>
        <source>Making the backup and reading it through.</source>
        <comment>BACKUPS_WORKING</comment>
        <translation>[μááķîîñğ ţħéé ßááçķûûþ ááñđ ŕééááđîîñğ îîţ ţħŕööûûğħ.]</translation>
    </message>
    <message>
        <source>Back up now</source>
        <comment>BACKUPS_NOW</comment>
        <translation>[ßááçķ ûûþ ñööŵ]</translation>
    </message>
    <message>
        <source>Back up to a folder</source>
        <comment>BACKUPS_TO_FOLDER</comment>
        <translation>[ßááçķ ûûþ ţöö áá ƒööļđééŕ]</translation>
    </message>
    <message>
        <source>Check that all cases can be read</source>
        <comment>BACKUPS_CHECK</comment>
        <translation>[Çħééçķ ţħááţ ááļļ çáášééš çááñ ßéé ŕééááđ]</translation>
    </message>
    <message>
        <source>Reading all of your cases, and their history.</source>
        <comment>BACKUPS_CHECKING</comment>
        <translation>[Ŕééááđîîñğ ááļļ ööƒ ýööûûŕ çáášééš, ááñđ ţħééîîŕ ħîîšţööŕý.]</translation>
    </message>
    <message>
        <source>Lock, and restore from a backup</source>
        <comment>BACKUPS_RESTORE</comment>
        <translation>[Ļööçķ, ááñđ ŕééšţööŕéé ƒŕööμ áá ßááçķûûþ]</translation>
    </message>
    <message>
        <source>The backup is made and was read through</source>
        <comment>BACKUPS_MADE</comment>
        <translation>[Ţħéé ßááçķûûþ îîš μááđéé ááñđ ŵááš ŕééááđ ţħŕööûûğħ]</translation>
    </message>
    <message>
        <source>It is in {path}.</source>
        <comment>BACKUPS_MADE_BODY</comment>
        <translation>[ÎÎţ îîš îîñ {path}.]</translation>
    </message>
    <message>
        <source>That was not done</source>
        <comment>BACKUPS_TROUBLE</comment>
        <translation>[Ţħááţ ŵááš ñööţ đööñéé]</translation>
    </message>
    <message numerus="yes">
        <source>{count} backups, newest first</source>
        <comment>BACKUPS_COUNT</comment>
        <extracomment>For 1: 1 backup, newest first</extracomment>
        <translation>
            <numerusform>[1 ßááçķûûþ, ñééŵééšţ ƒîîŕšţ]</numerusform>
            <numerusform>[{count} ßááçķûûþš, ñééŵééšţ ƒîîŕšţ]</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <comment>BACKUPS_NONE</comment>
        <translation>[Ţħééŕéé îîš ñöö ßááçķûûþ ýééţ.]</translation>
    </message>
    <message>
        <source>Show earlier backups</source>
        <comment>BACKUPS_MORE</comment>
        <translation>[Šħööŵ ééááŕļîîééŕ ßááçķûûþš]</translation>
    </message>
    <message>
        <source>Everything is as it was written</source>
        <comment>CHECK_WHOLE_TITLE</comment>
        <translation>[ÉÉ√ééŕýţħîîñğ îîš ááš îîţ ŵááš ŵŕîîţţééñ]</translation>
    </message>
    <message numerus="yes">
        <source>Everything was read, and the history of {count} cases.</source>
        <comment>CHECK_WHOLE_BODY</comment>
        <extracomment>For 1: Everything was read, and the history of 1 case.</extracomment>
        <translation>
            <numerusform>[ÉÉ√ééŕýţħîîñğ ŵááš ŕééááđ, ááñđ ţħéé ħîîšţööŕý ööƒ 1 çáášéé.]</numerusform>
            <numerusform>[ÉÉ√ééŕýţħîîñğ ŵááš ŕééááđ, ááñđ ţħéé ħîîšţööŕý ööƒ {count} çáášééš.]</numerusform>
        </translation>
    </message>
    <message>
        <source>Some history is not as this app wrote it</source>
        <comment>CHECK_BROKEN_TITLE</comment>
        <translation>[Šööμéé ħîîšţööŕý îîš ñööţ ááš ţħîîš ááþþ ŵŕööţéé îîţ]</translation>
    </message>
    <message>
        <source>Everything can be read. The history of each case says where it was changed. Tell your IT support.</source>
        <comment>CHECK_BROKEN_BODY</comment>
        <translation>[ÉÉ√ééŕýţħîîñğ çááñ ßéé ŕééááđ. Ţħéé ħîîšţööŕý ööƒ ééááçħ çáášéé šááýš ŵħééŕéé îîţ ŵááš çħááñğééđ. Ţééļļ ýööûûŕ ÎÎŢ šûûþþööŕţ.]</translation>
    </message>
    <message>
        <source>Import cases</source>
        <comment>IMPORT_TITLE</comment>
        <translation>[ÎÎμþööŕţ çáášééš]</translation>
    </message>
    <message>
        <source>You can import cases from a file, such as one that a colleague made with this app and sent you. You see what is in the file before anything is imported.</source>
        <comment>IMPORT_BODY</comment>
        <translation>[Ýööûû çááñ îîμþööŕţ çáášééš ƒŕööμ áá ƒîîļéé, šûûçħ ááš ööñéé ţħááţ áá çööļļééááğûûéé μááđéé ŵîîţħ ţħîîš ááþþ ááñđ šééñţ ýööûû. Ýööûû šéééé ŵħááţ îîš îîñ ţħéé ƒîîļéé ßééƒööŕéé ááñýţħîîñğ îîš îîμþööŕţééđ.]</translation>
    </message>
    <message>
        <source>File to import</source>
        <comment>IMPORT_PATH</comment>
        <translation>[ƒîîļéé ţöö îîμþööŕţ]</translation>
    </message>
    <message>
        <source>Its name ends in .sgreview or .json</source>
        <comment>IMPORT_PATH_HINT</comment>
        <translation>[ÎÎţš ñááμéé ééñđš îîñ .sgreview ööŕ .json]</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <comment>IMPORT_PATH_EMPTY</comment>
        <translation>[Çħööööšéé áá ƒîîļéé]</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <comment>IMPORT_BROWSE</comment>
        <translation>[Çħööööšéé áá ƒîîļéé]</translation>
    </message>
    <message>
        <source>Transfer files and case files (*.sgreview *.json)</source>
        <comment>IMPORT_FILTERS.1</comment>
        <translation>[Ţŕááñšƒééŕ ƒîîļééš ááñđ çáášéé ƒîîļééš] (*.sgreview *.json)</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <comment>IMPORT_PASSPHRASE</comment>
        <translation>[Þááššþħŕáášéé ööƒ ţħéé ƒîîļéé]</translation>
    </message>
    <message>
        <source>The sender tells it to you by phone. A code works too.</source>
        <comment>IMPORT_PASSPHRASE_HINT</comment>
        <translation>[Ţħéé šééñđééŕ ţééļļš îîţ ţöö ýööûû ßý þħööñéé. ÅÅ çööđéé ŵööŕķš ţöööö.]</translation>
    </message>
    <message>
        <source>Enter the passphrase of the file</source>
        <comment>IMPORT_PASSPHRASE_EMPTY</comment>
        <translation>[ÉÉñţééŕ ţħéé þááššþħŕáášéé ööƒ ţħéé ƒîîļéé]</translation>
    </message>
    <message>
        <source>See what is in the file</source>
        <comment>IMPORT_LOOK</comment>
        <translation>[Šéééé ŵħááţ îîš îîñ ţħéé ƒîîļéé]</translation>
    </message>
    <message>
        <source>Reading the file to its end.</source>
        <comment>IMPORT_READING</comment>
        <translation>[Ŕééááđîîñğ ţħéé ƒîîļéé ţöö îîţš ééñđ.]</translation>
    </message>
    <message numerus="yes">
        <source>The file holds {count} cases</source>
        <comment>IMPORT_HOLDS</comment>
        <extracomment>For 1: The file holds 1 case</extracomment>
        <translation>
            <numerusform>[Ţħéé ƒîîļéé ħööļđš 1 çáášéé]</numerusform>
            <numerusform>[Ţħéé ƒîîļéé ħööļđš {count} çáášééš]</numerusform>
        </translation>
    </message>
    <message>
        <source>You do not have this case yet. It will be imported.</source>
        <comment>IMPORT_NEW</comment>
        <translation>[Ýööûû đöö ñööţ ħáá√éé ţħîîš çáášéé ýééţ. ÎÎţ ŵîîļļ ßéé îîμþööŕţééđ.]</translation>
    </message>
    <message>
        <source>You have this case already, last changed {when}.</source>
        <comment>IMPORT_LIKENESS.same_case</comment>
        <translation>[Ýööûû ħáá√éé ţħîîš çáášéé ááļŕééááđý, ļáášţ çħááñğééđ {when}.]</translation>
    </message>
    <message>
        <source>You have a case with the same words already, last changed {when}.</source>
        <comment>IMPORT_LIKENESS.same_content</comment>
        <translation>[Ýööûû ħáá√éé áá çáášéé ŵîîţħ ţħéé šááμéé ŵööŕđš ááļŕééááđý, ļáášţ çħááñğééđ {when}.]</translation>
    </message>
    <message>
        <source>You have another case with this reference, last changed {when}.</source>
        <comment>IMPORT_LIKENESS.same_reference</comment>
        <translation>[Ýööûû ħáá√éé ááñööţħééŕ çáášéé ŵîîţħ ţħîîš ŕééƒééŕééñçéé, ļáášţ çħááñğééđ {when}.]</translation>
    </message>
    <message>
        <source>What should be done with case {number} of the file?</source>
        <comment>IMPORT_WHAT</comment>
        <translation>[Ŵħááţ šħööûûļđ ßéé đööñéé ŵîîţħ çáášéé {number} ööƒ ţħéé ƒîîļéé?]</translation>
    </message>
    <message>
        <source>What should be done with the case in the file?</source>
        <comment>IMPORT_WHAT_ALONE</comment>
        <translation>[Ŵħááţ šħööûûļđ ßéé đööñéé ŵîîţħ ţħéé çáášéé îîñ ţħéé ƒîîļéé?]</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <comment>IMPORT_CHOICES.skip</comment>
        <translation>[Ļééáá√éé îîţ ööûûţ]</translation>
    </message>
    <message>
        <source>Keep both</source>
        <comment>IMPORT_CHOICES.keep_both</comment>
        <translation>[Ķééééþ ßööţħ]</translation>
    </message>
    <message>
        <source>Replace</source>
        <comment>IMPORT_CHOICES.replace</comment>
        <translation>[Ŕééþļááçéé]</translation>
    </message>
    <message>
        <source>What you have stays as it is</source>
        <comment>IMPORT_CHOICE_HINTS.skip</comment>
        <translation>[Ŵħááţ ýööûû ħáá√éé šţááýš ááš îîţ îîš]</translation>
    </message>
    <message>
        <source>The one from the file is put beside the one that you have</source>
        <comment>IMPORT_CHOICE_HINTS.keep_both</comment>
        <translation>[Ţħéé ööñéé ƒŕööμ ţħéé ƒîîļéé îîš þûûţ ßééšîîđéé ţħéé ööñéé ţħááţ ýööûû ħáá√éé]</translation>
    </message>
    <message>
        <source>The one that you have is removed for good, with a receipt</source>
        <comment>IMPORT_CHOICE_HINTS.replace</comment>
        <translation>[Ţħéé ööñéé ţħááţ ýööûû ħáá√éé îîš ŕééμöö√ééđ ƒööŕ ğööööđ, ŵîîţħ áá ŕééçééîîþţ]</translation>
    </message>
    <message numerus="yes">
        <source>Import {count} cases</source>
        <comment>IMPORT_BUTTON</comment>
        <extracomment>For 1: Import 1 case</extracomment>
        <translation>
            <numerusform>[ÎÎμþööŕţ 1 çáášéé]</numerusform>
            <numerusform>[ÎÎμþööŕţ {count} çáášééš]</numerusform>
        </translation>
    </message>
    <message>
        <source>Import nothing</source>
        <comment>IMPORT_BUTTON_NONE</comment>
        <translation>[ÎÎμþööŕţ ñööţħîîñğ]</translation>
    </message>
    <message>
        <source>Importing what you chose.</source>
        <comment>IMPORT_TAKING</comment>
        <translation>[ÎÎμþööŕţîîñğ ŵħááţ ýööûû çħööšéé.]</translation>
    </message>
    <message>
        <source>The import is done</source>
        <comment>IMPORT_DONE_TITLE</comment>
        <translation>[Ţħéé îîμþööŕţ îîš đööñéé]</translation>
    </message>
    <message numerus="yes">
        <source>{count} cases were imported.</source>
        <comment>IMPORT_DONE</comment>
        <extracomment>For 1: 1 case was imported.</extracomment>
        <translation>
            <numerusform>[1 çáášéé ŵááš îîμþööŕţééđ.]</numerusform>
            <numerusform>[{count} çáášééš ŵééŕéé îîμþööŕţééđ.]</numerusform>
        </translation>
    </message>
    <message>
        <source>No case was imported: you left out what is in the file.</source>
        <comment>IMPORT_DONE_NONE</comment>
        <translation>[Ñöö çáášéé ŵááš îîμþööŕţééđ: ýööûû ļééƒţ ööûûţ ŵħááţ îîš îîñ ţħéé ƒîîļéé.]</translation>
    </message>
    <message numerus="yes">
        <source>The history of {count} cases is not as it was written. Ask the sender.</source>
        <comment>IMPORT_BROKEN</comment>
        <extracomment>For 1: The history of 1 case is not as it was written. Ask the sender.</extracomment>
        <translation>
            <numerusform>[Ţħéé ħîîšţööŕý ööƒ 1 çáášéé îîš ñööţ ááš îîţ ŵááš ŵŕîîţţééñ. ÅÅšķ ţħéé šééñđééŕ.]</numerusform>
            <numerusform>[Ţħéé ħîîšţööŕý ööƒ {count} çáášééš îîš ñööţ ááš îîţ ŵááš ŵŕîîţţééñ. ÅÅšķ ţħéé šééñđééŕ.]</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}. Choose another file.</source>
        <comment>IMPORT_UNREADABLE</comment>
        <translation>[Ţħéé ƒîîļéé çááññööţ ßéé ŕééááđ: {reason}. Çħööööšéé ááñööţħééŕ ƒîîļéé.]</translation>
    </message>
    <message>
        <source>This is no case file that the app can read: {reason}</source>
        <comment>IMPORT_NO_CASE</comment>
        <translation>[Ţħîîš îîš ñöö çáášéé ƒîîļéé ţħááţ ţħéé ááþþ çááñ ŕééááđ: {reason}]</translation>
    </message>
    <message>
        <source>Send cases</source>
        <comment>SEND_TITLE</comment>
        <translation>[Šééñđ çáášééš]</translation>
    </message>
    <message>
        <source>To a colleague, or to your new computer. The cases go into one encrypted file, with their history and their files. You send the file yourself. Only the passphrase opens it. Your own copy stays.</source>
        <comment>SEND_BODY</comment>
        <translation>[Ţöö áá çööļļééááğûûéé, ööŕ ţöö ýööûûŕ ñééŵ çööμþûûţééŕ. Ţħéé çáášééš ğöö îîñţöö ööñéé ééñçŕýþţééđ ƒîîļéé, ŵîîţħ ţħééîîŕ ħîîšţööŕý ááñđ ţħééîîŕ ƒîîļééš. Ýööûû šééñđ ţħéé ƒîîļéé ýööûûŕšééļƒ. ÖÖñļý ţħéé þááššþħŕáášéé ööþééñš îîţ. Ýööûûŕ ööŵñ çööþý šţááýš.]</translation>
    </message>
    <message>
        <source>Which cases?</source>
        <comment>SEND_WHICH</comment>
        <translation>[Ŵħîîçħ çáášééš?]</translation>
    </message>
    <message numerus="yes">
        <source>All of them: {count} cases</source>
        <comment>SEND_ALL</comment>
        <extracomment>For 1: All of them: 1 case</extracomment>
        <translation>
            <numerusform>[ÅÅļļ ööƒ ţħééμ: 1 çáášéé]</numerusform>
            <numerusform>[ÅÅļļ ööƒ ţħééμ: {count} çáášééš]</numerusform>
        </translation>
    </message>
    <message>
        <source>Only some</source>
        <comment>SEND_SOME</comment>
        <translation>[ÖÖñļý šööμéé]</translation>
    </message>
    <message numerus="yes">
        <source>{count} cases are ticked</source>
        <comment>SEND_CHOSEN</comment>
        <extracomment>For 1: 1 case is ticked</extracomment>
        <translation>
            <numerusform>[1 çáášéé îîš ţîîçķééđ]</numerusform>
            <numerusform>[{count} çáášééš ááŕéé ţîîçķééđ]</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick at least one case</source>
        <comment>SEND_NONE</comment>
        <translation>[Ţîîçķ ááţ ļééáášţ ööñéé çáášéé]</translation>
    </message>
    <message>
        <source>Not all of your cases are shown. Search to find the others.</source>
        <comment>SEND_MORE</comment>
        <translation>[Ñööţ ááļļ ööƒ ýööûûŕ çáášééš ááŕéé šħööŵñ. Šééááŕçħ ţöö ƒîîñđ ţħéé ööţħééŕš.]</translation>
    </message>
    <message>
        <source>Not all cases with these words are shown. Add a word to find the others.</source>
        <comment>SEND_MORE_FOUND</comment>
        <translation>[Ñööţ ááļļ çáášééš ŵîîţħ ţħééšéé ŵööŕđš ááŕéé šħööŵñ. ÅÅđđ áá ŵööŕđ ţöö ƒîîñđ ţħéé ööţħééŕš.]</translation>
    </message>
    <message>
        <source>A passphrase for this file</source>
        <comment>SEND_PASSPHRASE</comment>
        <translation>[ÅÅ þááššþħŕáášéé ƒööŕ ţħîîš ƒîîļéé]</translation>
    </message>
    <message>
        <source>Not the one that opens your cases. You tell it to the receiver by phone.</source>
        <comment>SEND_PASSPHRASE_HINT</comment>
        <translation>[Ñööţ ţħéé ööñéé ţħááţ ööþééñš ýööûûŕ çáášééš. Ýööûû ţééļļ îîţ ţöö ţħéé ŕééçééîî√ééŕ ßý þħööñéé.]</translation>
    </message>
    <message>
        <source>The same again</source>
        <comment>SEND_AGAIN</comment>
        <translation>[Ţħéé šááμéé ááğááîîñ]</translation>
    </message>
    <message>
        <source>cases</source>
        <comment>SEND_FILE_NAME</comment>
        <translation>[çáášééš]</translation>
    </message>
    <message>
        <source>Transfer files (*.sgreview)</source>
        <comment>SEND_FILTER</comment>
        <translation>[Ţŕááñšƒééŕ ƒîîļééš] (*.sgreview)</translation>
    </message>
    <message>
        <source>Write the file</source>
        <comment>SEND_BUTTON</comment>
        <translation>[Ŵŕîîţéé ţħéé ƒîîļéé]</translation>
    </message>
    <message>
        <source>Writing and encrypting the file.</source>
        <comment>SEND_WORKING</comment>
        <translation>[Ŵŕîîţîîñğ ááñđ ééñçŕýþţîîñğ ţħéé ƒîîļéé.]</translation>
    </message>
    <message numerus="yes">
        <source>{count} cases are in the file</source>
        <comment>SEND_DONE</comment>
        <extracomment>For 1: 1 case is in the file</extracomment>
        <translation>
            <numerusform>[1 çáášéé îîš îîñ ţħéé ƒîîļéé]</numerusform>
            <numerusform>[{count} çáášééš ááŕéé îîñ ţħéé ƒîîļéé]</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is at {path}. This app sends nothing: the next steps are yours.</source>
        <comment>SEND_AT</comment>
        <translation>[Ţħéé ƒîîļéé îîš ááţ {path}. Ţħîîš ááþþ šééñđš ñööţħîîñğ: ţħéé ñéé×ţ šţééþš ááŕéé ýööûûŕš.]</translation>
    </message>
    <message>
        <source>Send the file by secure e-mail, or carry it over on an encrypted memory stick.</source>
        <comment>SEND_STEPS.1</comment>
        <translation>[Šééñđ ţħéé ƒîîļéé ßý šééçûûŕéé éé-μááîîļ, ööŕ çááŕŕý îîţ öö√ééŕ ööñ ááñ ééñçŕýþţééđ μééμööŕý šţîîçķ.]</translation>
    </message>
    <message>
        <source>Give the passphrase by phone, never in the same e-mail.</source>
        <comment>SEND_STEPS.2</comment>
        <translation>[Ğîî√éé ţħéé þááššþħŕáášéé ßý þħööñéé, ñéé√ééŕ îîñ ţħéé šááμéé éé-μááîîļ.]</translation>
    </message>
    <message>
        <source>The receiver chooses “Import cases” in this app.</source>
        <comment>SEND_STEPS.3</comment>
        <translation>[Ţħéé ŕééçééîî√ééŕ çħööööšééš “ÎÎμþööŕţ çáášééš” îîñ ţħîîš ááþþ.]</translation>
    </message>
    <message>
        <source>When they have the cases, record that below and delete the file.</source>
        <comment>SEND_STEPS.4</comment>
        <translation>[Ŵħééñ ţħééý ħáá√éé ţħéé çáášééš, ŕééçööŕđ ţħááţ ßééļööŵ ááñđ đééļééţéé ţħéé ƒîîļéé.]</translation>
    </message>
    <message>
        <source>To be sure that it is the same file, compare this code (its SHA-256) by phone:</source>
        <comment>SEND_DIGEST</comment>
        <translation>[Ţöö ßéé šûûŕéé ţħááţ îîţ îîš ţħéé šááμéé ƒîîļéé, çööμþááŕéé ţħîîš çööđéé (îîţš ŠĦÅÅ-256) ßý þħööñéé:]</translation>
    </message>
    <message>
        <source>For example a colleague or your new computer. Say how they confirmed it.</source>
        <comment>SEND_TO_HINT</comment>
        <translation>[ƒööŕ éé×ááμþļéé áá çööļļééááğûûéé ööŕ ýööûûŕ ñééŵ çööμþûûţééŕ. Šááý ħööŵ ţħééý çööñƒîîŕμééđ îîţ.]</translation>
    </message>
    <message>
        <source>Record who has the cases once they confirm. The cases are then closed here, and can be removed.</source>
        <comment>SEND_RECORD_BODY</comment>
        <translation>[Ŕééçööŕđ ŵħöö ħááš ţħéé çáášééš ööñçéé ţħééý çööñƒîîŕμ. Ţħéé çáášééš ááŕéé ţħééñ çļööšééđ ħééŕéé, ááñđ çááñ ßéé ŕééμöö√ééđ.]</translation>
    </message>
    <message>
        <source>Record that they have them</source>
        <comment>SEND_RECORD</comment>
        <translation>[Ŕééçööŕđ ţħááţ ţħééý ħáá√éé ţħééμ]</translation>
    </message>
    <message>
        <source>Enter who has received them</source>
        <comment>SEND_NO_RECEIVER</comment>
        <translation>[ÉÉñţééŕ ŵħöö ħááš ŕééçééîî√ééđ ţħééμ]</translation>
    </message>
    <message numerus="yes">
        <source>Recorded for {count} cases</source>
        <comment>SEND_RECORDED</comment>
        <extracomment>For 1: Recorded for 1 case</extracomment>
        <translation>
            <numerusform>[Ŕééçööŕđééđ ƒööŕ 1 çáášéé]</numerusform>
            <numerusform>[Ŕééçööŕđééđ ƒööŕ {count} çáášééš]</numerusform>
        </translation>
    </message>
    <message>
        <source>You can remove them from this computer now: open each case and go to “Keep, hand over, remove”.</source>
        <comment>SEND_RECORDED_BODY</comment>
        <translation>[Ýööûû çááñ ŕééμöö√éé ţħééμ ƒŕööμ ţħîîš çööμþûûţééŕ ñööŵ: ööþééñ ééááçħ çáášéé ááñđ ğöö ţöö “Ķééééþ, ħááñđ öö√ééŕ, ŕééμöö√éé”.]</translation>
    </message>
    <message>
        <source>Send this case in an encrypted file</source>
        <comment>SEND_THIS</comment>
        <translation>[Šééñđ ţħîîš çáášéé îîñ ááñ ééñçŕýþţééđ ƒîîļéé]</translation>
    </message>
    <message>
        <source>Attached files</source>
        <comment>FILES_TITLE</comment>
        <translation>[ÅÅţţááçħééđ ƒîîļééš]</translation>
    </message>
    <message>
        <source>Scanned letters, photographs and documents of this case. They are kept encrypted with it, and are not part of the referral.</source>
        <comment>FILES_BODY</comment>
        <translation>[Šçááññééđ ļééţţééŕš, þħööţööğŕááþħš ááñđ đööçûûμééñţš ööƒ ţħîîš çáášéé. Ţħééý ááŕéé ķééþţ ééñçŕýþţééđ ŵîîţħ îîţ, ááñđ ááŕéé ñööţ þááŕţ ööƒ ţħéé ŕééƒééŕŕááļ.]</translation>
    </message>
    <message>
        <source>PDF, JPEG, PNG or plain text: up to 25 MB each, 100 MB in all</source>
        <comment>FILES_ALLOWED</comment>
        <translation>[ÞÐƒ, ĲÞÉÉĞ, ÞÑĞ ööŕ þļááîîñ ţéé×ţ: ûûþ ţöö 25 μß ééááçħ, 100 μß îîñ ááļļ]</translation>
    </message>
    <message>
        <source>Add a file</source>
        <comment>FILES_ADD</comment>
        <translation>[ÅÅđđ áá ƒîîļéé]</translation>
    </message>
    <message>
        <source>No file is attached.</source>
        <comment>FILES_NONE</comment>
        <translation>[Ñöö ƒîîļéé îîš ááţţááçħééđ.]</translation>
    </message>
    <message>
        <source>Files that can be attached (*.pdf *.jpg *.jpeg *.png *.txt)</source>
        <comment>FILES_FILTERS.1</comment>
        <translation>[ƒîîļééš ţħááţ çááñ ßéé ááţţááçħééđ] (*.pdf *.jpg *.jpeg *.png *.txt)</translation>
    </message>
    <message>
        <source>{size}, added {when}</source>
        <comment>FILES_SIZE</comment>
        <translation>[{size}, ááđđééđ {when}]</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <comment>FILES_SAVE_COPY</comment>
        <translation>[Šáá√éé áá çööþý]</translation>
    </message>
    <message>
        <source>Save a copy: {name}</source>
        <comment>FILES_SAVE_COPY_NAME</comment>
        <translation>[Šáá√éé áá çööþý: {name}]</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <comment>FILES_REMOVE_NAME</comment>
        <translation>[Ŕééμöö√éé: {name}]</translation>
    </message>
    <message>
        <source>Added: {name}. The file that you chose is still where it was.</source>
        <comment>FILES_ADDED</comment>
        <translation>[ÅÅđđééđ: {name}. Ţħéé ƒîîļéé ţħááţ ýööûû çħööšéé îîš šţîîļļ ŵħééŕéé îîţ ŵááš.]</translation>
    </message>
    <message>
        <source>The copy is not encrypted</source>
        <comment>FILES_SAVED_TITLE</comment>
        <translation>[Ţħéé çööþý îîš ñööţ ééñçŕýþţééđ]</translation>
    </message>
    <message>
        <source>It is at {path}. Delete it when you no longer need it.</source>
        <comment>FILES_SAVED</comment>
        <translation>[ÎÎţ îîš ááţ {path}. Ðééļééţéé îîţ ŵħééñ ýööûû ñöö ļööñğééŕ ñééééđ îîţ.]</translation>
    </message>
    <message>
        <source>Removed: {name}. The history keeps its name.</source>
        <comment>FILES_REMOVED</comment>
        <translation>[Ŕééμöö√ééđ: {name}. Ţħéé ħîîšţööŕý ķééééþš îîţš ñááμéé.]</translation>
    </message>
    <message>
        <source>Remove this file from the case?</source>
        <comment>FILES_REMOVE_ASK_TITLE</comment>
        <translation>[Ŕééμöö√éé ţħîîš ƒîîļéé ƒŕööμ ţħéé çáášéé?]</translation>
    </message>
    <message>
        <source>{name} cannot be brought back from here.</source>
        <comment>FILES_REMOVE_ASK</comment>
        <translation>[{name} çááññööţ ßéé ßŕööûûğħţ ßááçķ ƒŕööμ ħééŕéé.]</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <comment>FILES_REMOVE_YES</comment>
        <translation>[Ýééš, ŕééμöö√éé îîţ]</translation>
    </message>
    <message>
        <source>That was not done</source>
        <comment>FILES_TROUBLE</comment>
        <translation>[Ţħááţ ŵááš ñööţ đööñéé]</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <comment>FILE_EXISTS</comment>
        <translation>[Ţħééŕéé îîš áá ƒîîļéé ööƒ ţħîîš ñááμéé ááļŕééááđý. Çħööööšéé ááñööţħééŕ ñááμéé.]</translation>
    </message>
    <message>
        <source>History</source>
        <comment>HISTORY_TITLE</comment>
        <translation>[Ħîîšţööŕý]</translation>
    </message>
    <message>
        <source>History of this case</source>
        <comment>HISTORY_HEADING</comment>
        <translation>[Ħîîšţööŕý ööƒ ţħîîš çáášéé]</translation>
    </message>
    <message numerus="yes">
        <source>The history is complete: all {count} entries are as they were first written.</source>
        <comment>HISTORY_WHOLE</comment>
        <extracomment>For 1: The history is complete: its 1 entry is as it was first written.</extracomment>
        <translation>
            <numerusform>[Ţħéé ħîîšţööŕý îîš çööμþļééţéé: îîţš 1 ééñţŕý îîš ááš îîţ ŵááš ƒîîŕšţ ŵŕîîţţééñ.]</numerusform>
            <numerusform>[Ţħéé ħîîšţööŕý îîš çööμþļééţéé: ááļļ {count} ééñţŕîîééš ááŕéé ááš ţħééý ŵééŕéé ƒîîŕšţ ŵŕîîţţééñ.]</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was changed</source>
        <comment>HISTORY_BROKEN_TITLE</comment>
        <translation>[Ţħéé ħîîšţööŕý ŵááš çħááñğééđ]</translation>
    </message>
    <message>
        <source>Counted from the oldest, entry {number} is not as this app wrote it. Tell your IT support.</source>
        <comment>HISTORY_BROKEN</comment>
        <translation>[Çööûûñţééđ ƒŕööμ ţħéé ööļđééšţ, ééñţŕý {number} îîš ñööţ ááš ţħîîš ááþþ ŵŕööţéé îîţ. Ţééļļ ýööûûŕ ÎÎŢ šûûþþööŕţ.]</translation>
    </message>
    <message>
        <source>Entries are missing: the newest that this app wrote are not there. Tell your IT support.</source>
        <comment>HISTORY_CUT</comment>
        <translation>[ÉÉñţŕîîééš ááŕéé μîîššîîñğ: ţħéé ñééŵééšţ ţħááţ ţħîîš ááþþ ŵŕööţéé ááŕéé ñööţ ţħééŕéé. Ţééļļ ýööûûŕ ÎÎŢ šûûþþööŕţ.]</translation>
    </message>
    <message>
        <source>Save the history as text</source>
        <comment>HISTORY_SAVE</comment>
        <translation>[Šáá√éé ţħéé ħîîšţööŕý ááš ţéé×ţ]</translation>
    </message>
    <message>
        <source>Saved at {path}. Anybody who has this file can read it.</source>
        <comment>HISTORY_SAVED</comment>
        <translation>[Šáá√ééđ ááţ {path}. ÅÅñýßööđý ŵħöö ħááš ţħîîš ƒîîļéé çááñ ŕééááđ îîţ.]</translation>
    </message>
    <message>
        <source>history</source>
        <comment>HISTORY_FILE_NAME</comment>
        <translation>[ħîîšţööŕý]</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <comment>HISTORY_FILTERS.1</comment>
        <translation>[Ţéé×ţ ƒîîļééš] (*.txt)</translation>
    </message>
    <message>
        <source>Newest first</source>
        <comment>HISTORY_NEWEST</comment>
        <translation>[Ñééŵééšţ ƒîîŕšţ]</translation>
    </message>
    <message numerus="yes">
        <source>Show {count} earlier entries</source>
        <comment>HISTORY_MORE</comment>
        <extracomment>For 1: Show 1 earlier entry</extracomment>
        <translation>
            <numerusform>[Šħööŵ 1 ééááŕļîîééŕ ééñţŕý]</numerusform>
            <numerusform>[Šħööŵ {count} ééááŕļîîééŕ ééñţŕîîééš]</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}, {who}</source>
        <comment>HISTORY_BY</comment>
        <translation>[{when}, {who}]</translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <comment>HISTORY_WAS</comment>
        <translation>[ßééƒööŕéé: {words}]</translation>
    </message>
    <message>
        <source>After: {words}</source>
        <comment>HISTORY_IS</comment>
        <translation>[ÅÅƒţééŕ: {words}]</translation>
    </message>
    <message>
        <source>Reason: {words}</source>
        <comment>HISTORY_REASON</comment>
        <translation>[Ŕééáášööñ: {words}]</translation>
    </message>
    <message>
        <source>Received by: {words}</source>
        <comment>HISTORY_TO</comment>
        <translation>[Ŕééçééîî√ééđ ßý: {words}]</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>HISTORY_NOTHING</comment>
        <translation>[ñööţħîîñğ]</translation>
    </message>
    <message>
        <source>The history began</source>
        <comment>HISTORY_KINDS.begun</comment>
        <translation>[Ţħéé ħîîšţööŕý ßééğááñ]</translation>
    </message>
    <message>
        <source>The case was started</source>
        <comment>HISTORY_KINDS.created</comment>
        <translation>[Ţħéé çáášéé ŵááš šţááŕţééđ]</translation>
    </message>
    <message>
        <source>{place}</source>
        <comment>HISTORY_KINDS.changed</comment>
        <translation>[{place}]</translation>
    </message>
    <message>
        <source>The case was imported</source>
        <comment>HISTORY_KINDS.imported</comment>
        <translation>[Ţħéé çáášéé ŵááš îîμþööŕţééđ]</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>HISTORY_KINDS.status</comment>
        <translation>[Šţááţûûš]</translation>
    </message>
    <message>
        <source>The assessment was finalised</source>
        <comment>HISTORY_KINDS.finalised</comment>
        <translation>[Ţħéé ááššééššμééñţ ŵááš ƒîîñááļîîšééđ]</translation>
    </message>
    <message>
        <source>Opened again to be changed</source>
        <comment>HISTORY_KINDS.reopened</comment>
        <translation>[ÖÖþééñééđ ááğááîîñ ţöö ßéé çħááñğééđ]</translation>
    </message>
    <message>
        <source>File added: {place}</source>
        <comment>HISTORY_KINDS.attached</comment>
        <translation>[ƒîîļéé ááđđééđ: {place}]</translation>
    </message>
    <message>
        <source>File removed: {place}</source>
        <comment>HISTORY_KINDS.detached</comment>
        <translation>[ƒîîļéé ŕééμöö√ééđ: {place}]</translation>
    </message>
    <message>
        <source>Put on legal hold</source>
        <comment>HISTORY_KINDS.held</comment>
        <translation>[Þûûţ ööñ ļééğááļ ħööļđ]</translation>
    </message>
    <message>
        <source>Legal hold ended</source>
        <comment>HISTORY_KINDS.released</comment>
        <translation>[Ļééğááļ ħööļđ ééñđééđ]</translation>
    </message>
    <message>
        <source>Written to a transfer file</source>
        <comment>HISTORY_KINDS.sent</comment>
        <translation>[Ŵŕîîţţééñ ţöö áá ţŕááñšƒééŕ ƒîîļéé]</translation>
    </message>
    <message>
        <source>Written to a file: {place}</source>
        <comment>HISTORY_KINDS.written</comment>
        <translation>[Ŵŕîîţţééñ ţöö áá ƒîîļéé: {place}]</translation>
    </message>
    <message>
        <source>the referral</source>
        <comment>HISTORY_FORMS.referral</comment>
        <translation>[ţħéé ŕééƒééŕŕááļ]</translation>
    </message>
    <message>
        <source>the referral without names</source>
        <comment>HISTORY_FORMS.pseudonymised</comment>
        <translation>[ţħéé ŕééƒééŕŕááļ ŵîîţħööûûţ ñááμééš]</translation>
    </message>
    <message>
        <source>the chronology</source>
        <comment>HISTORY_FORMS.chronology</comment>
        <translation>[ţħéé çħŕööñööļööğý]</translation>
    </message>
    <message>
        <source>the whole case, readable</source>
        <comment>HISTORY_FORMS.case_file</comment>
        <translation>[ţħéé ŵħööļéé çáášéé, ŕééááđááßļéé]</translation>
    </message>
    <message>
        <source>Keep, hand over, remove</source>
        <comment>KEEPING_TITLE</comment>
        <translation>[Ķééééþ, ħááñđ öö√ééŕ, ŕééμöö√éé]</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <comment>KEEPING_STATUS</comment>
        <translation>[Šţááţûûš: {status}]</translation>
    </message>
    <message>
        <source>Recorded on {day}: {words}</source>
        <comment>KEEPING_STATUS_WHY</comment>
        <translation>[Ŕééçööŕđééđ ööñ {day}: {words}]</translation>
    </message>
    <message>
        <source>Recorded on {day} as received by: {words}</source>
        <comment>KEEPING_STATUS_TO</comment>
        <translation>[Ŕééçööŕđééđ ööñ {day} ááš ŕééçééîî√ééđ ßý: {words}]</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>KEEPING_NOTE</comment>
        <translation>[Ŕééáášööñ]</translation>
    </message>
    <message>
        <source>It goes into the history of the case</source>
        <comment>KEEPING_NOTE_HINT</comment>
        <translation>[ÎÎţ ğööééš îîñţöö ţħéé ħîîšţööŕý ööƒ ţħéé çáášéé]</translation>
    </message>
    <message>
        <source>Enter the reason</source>
        <comment>KEEPING_NOTE_EMPTY</comment>
        <translation>[ÉÉñţééŕ ţħéé ŕééáášööñ]</translation>
    </message>
    <message>
        <source>A legal hold keeps the case from being removed, for example while a court or a coroner needs it.</source>
        <comment>KEEPING_HOLD_HINT</comment>
        <translation>[ÅÅ ļééğááļ ħööļđ ķééééþš ţħéé çáášéé ƒŕööμ ßééîîñğ ŕééμöö√ééđ, ƒööŕ éé×ááμþļéé ŵħîîļéé áá çööûûŕţ ööŕ áá çööŕööñééŕ ñééééđš îîţ.]</translation>
    </message>
    <message>
        <source>It was sent back to me</source>
        <comment>KEEPING_RETURNED</comment>
        <translation>[ÎÎţ ŵááš šééñţ ßááçķ ţöö μéé]</translation>
    </message>
    <message>
        <source>I have handed it over</source>
        <comment>KEEPING_TRANSFERRED</comment>
        <translation>[ÎÎ ħáá√éé ħááñđééđ îîţ öö√ééŕ]</translation>
    </message>
    <message>
        <source>Put it on legal hold</source>
        <comment>KEEPING_HOLD</comment>
        <translation>[Þûûţ îîţ ööñ ļééğááļ ħööļđ]</translation>
    </message>
    <message>
        <source>End the legal hold</source>
        <comment>KEEPING_RELEASE</comment>
        <translation>[ÉÉñđ ţħéé ļééğááļ ħööļđ]</translation>
    </message>
    <message>
        <source>On legal hold: it cannot be removed</source>
        <comment>KEEPING_HELD_TITLE</comment>
        <translation>[ÖÖñ ļééğááļ ħööļđ: îîţ çááññööţ ßéé ŕééμöö√ééđ]</translation>
    </message>
    <message>
        <source>Done, and kept in the history.</source>
        <comment>KEEPING_DONE</comment>
        <translation>[Ðööñéé, ááñđ ķééþţ îîñ ţħéé ħîîšţööŕý.]</translation>
    </message>
    <message>
        <source>Remove this case</source>
        <comment>REMOVE_TITLE</comment>
        <translation>[Ŕééμöö√éé ţħîîš çáášéé]</translation>
    </message>
    <message>
        <source>Its answers, history and files are taken out of your cases and out of the backups that this app can open. You cannot undo this. Referrals and other files that you saved or sent stay where they are. So do copies that others made, such as a backup of the whole computer. A receipt is kept, which names nobody it was about.</source>
        <comment>REMOVE_BODY</comment>
        <translation>[ÎÎţš ááñšŵééŕš, ħîîšţööŕý ááñđ ƒîîļééš ááŕéé ţááķééñ ööûûţ ööƒ ýööûûŕ çáášééš ááñđ ööûûţ ööƒ ţħéé ßááçķûûþš ţħááţ ţħîîš ááþþ çááñ ööþééñ. Ýööûû çááññööţ ûûñđöö ţħîîš. Ŕééƒééŕŕááļš ááñđ ööţħééŕ ƒîîļééš ţħááţ ýööûû šáá√ééđ ööŕ šééñţ šţááý ŵħééŕéé ţħééý ááŕéé. Šöö đöö çööþîîééš ţħááţ ööţħééŕš μááđéé, šûûçħ ááš áá ßááçķûûþ ööƒ ţħéé ŵħööļéé çööμþûûţééŕ. ÅÅ ŕééçééîîþţ îîš ķééþţ, ŵħîîçħ ñááμééš ñöößööđý îîţ ŵááš ááßööûûţ.]</translation>
    </message>
    <message>
        <source>Why is it removed?</source>
        <comment>REMOVE_WHY</comment>
        <translation>[Ŵħý îîš îîţ ŕééμöö√ééđ?]</translation>
    </message>
    <message>
        <source>Choose why it is removed</source>
        <comment>REMOVE_WHY_EMPTY</comment>
        <translation>[Çħööööšéé ŵħý îîţ îîš ŕééμöö√ééđ]</translation>
    </message>
    <message>
        <source>I understand that this cannot be undone</source>
        <comment>REMOVE_SURE</comment>
        <translation>[ÎÎ ûûñđééŕšţááñđ ţħááţ ţħîîš çááññööţ ßéé ûûñđööñéé]</translation>
    </message>
    <message>
        <source>Tick the box if you are sure</source>
        <comment>REMOVE_SURE_EMPTY</comment>
        <translation>[Ţîîçķ ţħéé ßöö× îîƒ ýööûû ááŕéé šûûŕéé]</translation>
    </message>
    <message>
        <source>Remove the case</source>
        <comment>REMOVE_BUTTON</comment>
        <translation>[Ŕééμöö√éé ţħéé çáášéé]</translation>
    </message>
    <message>
        <source>Removing the case and writing your cases anew. This can take a moment.</source>
        <comment>REMOVE_WORKING</comment>
        <translation>[Ŕééμöö√îîñğ ţħéé çáášéé ááñđ ŵŕîîţîîñğ ýööûûŕ çáášééš ááñééŵ. Ţħîîš çááñ ţááķéé áá μööμééñţ.]</translation>
    </message>
    <message>
        <source>The case was not removed</source>
        <comment>REMOVE_TROUBLE</comment>
        <translation>[Ţħéé çáášéé ŵááš ñööţ ŕééμöö√ééđ]</translation>
    </message>
    <message>
        <source>The case is removed</source>
        <comment>GONE_TITLE</comment>
        <translation>[Ţħéé çáášéé îîš ŕééμöö√ééđ]</translation>
    </message>
    <message>
        <source>A receipt is kept under “{page}”. It names nobody the case was about.</source>
        <comment>GONE_BODY</comment>
        <translation>[ÅÅ ŕééçééîîþţ îîš ķééþţ ûûñđééŕ “{page}”. ÎÎţ ñááμééš ñöößööđý ţħéé çáášéé ŵááš ááßööûûţ.]</translation>
    </message>
    <message numerus="yes">
        <source>It was taken out of {count} backups as well.</source>
        <comment>GONE_BACKUPS</comment>
        <extracomment>For 1: It was taken out of 1 backup as well.</extracomment>
        <translation>
            <numerusform>[ÎÎţ ŵááš ţááķééñ ööûûţ ööƒ 1 ßááçķûûþ ááš ŵééļļ.]</numerusform>
            <numerusform>[ÎÎţ ŵááš ţááķééñ ööûûţ ööƒ {count} ßááçķûûþš ááš ŵééļļ.]</numerusform>
        </translation>
    </message>
    <message>
        <source>Some backups may still hold it</source>
        <comment>GONE_LEFT_TITLE</comment>
        <translation>[Šööμéé ßááçķûûþš μááý šţîîļļ ħööļđ îîţ]</translation>
    </message>
    <message>
        <source>These could not be opened: {names}. Delete them if you no longer need them.</source>
        <comment>GONE_LEFT</comment>
        <translation>[Ţħééšéé çööûûļđ ñööţ ßéé ööþééñééđ: {names}. Ðééļééţéé ţħééμ îîƒ ýööûû ñöö ļööñğééŕ ñééééđ ţħééμ.]</translation>
    </message>
    <message>
        <source>Receipt</source>
        <comment>GONE_RECEIPT</comment>
        <translation>[Ŕééçééîîþţ]</translation>
    </message>
    <message>
        <source>Back to your cases</source>
        <comment>GONE_HOME</comment>
        <translation>[ßááçķ ţöö ýööûûŕ çáášééš]</translation>
    </message>
    <message>
        <source>Due for removal, and receipts</source>
        <comment>RETENTION_TITLE</comment>
        <translation>[Ðûûéé ƒööŕ ŕééμöö√ááļ, ááñđ ŕééçééîîþţš]</translation>
    </message>
    <message numerus="yes">
        <source>A case is due when it has not changed for {count} days. A case on legal hold is never due.</source>
        <comment>RETENTION_DAYS</comment>
        <extracomment>For 1: A case is due when it has not changed for 1 day. A case on legal hold is never due.</extracomment>
        <translation>
            <numerusform>[ÅÅ çáášéé îîš đûûéé ŵħééñ îîţ ħááš ñööţ çħááñğééđ ƒööŕ 1 đááý. ÅÅ çáášéé ööñ ļééğááļ ħööļđ îîš ñéé√ééŕ đûûéé.]</numerusform>
            <numerusform>[ÅÅ çáášéé îîš đûûéé ŵħééñ îîţ ħááš ñööţ çħááñğééđ ƒööŕ {count} đááýš. ÅÅ çáášéé ööñ ļééğááļ ħööļđ îîš ñéé√ééŕ đûûéé.]</numerusform>
        </translation>
    </message>
    <message>
        <source>No case is ever due, because no time is set for which cases are kept. You can set one in the settings.</source>
        <comment>RETENTION_NEVER</comment>
        <translation>[Ñöö çáášéé îîš éé√ééŕ đûûéé, ßééçááûûšéé ñöö ţîîμéé îîš šééţ ƒööŕ ŵħîîçħ çáášééš ááŕéé ķééþţ. Ýööûû çááñ šééţ ööñéé îîñ ţħéé šééţţîîñğš.]</translation>
    </message>
    <message numerus="yes">
        <source>{count} cases are due</source>
        <comment>RETENTION_DUE</comment>
        <extracomment>For 1: 1 case is due</extracomment>
        <translation>
            <numerusform>[1 çáášéé îîš đûûéé]</numerusform>
            <numerusform>[{count} çáášééš ááŕéé đûûéé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show {count} more cases</source>
        <comment>RETENTION_MORE</comment>
        <extracomment>For 1: Show 1 more case</extracomment>
        <translation>
            <numerusform>[Šħööŵ 1 μööŕéé çáášéé]</numerusform>
            <numerusform>[Šħööŵ {count} μööŕéé çáášééš]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} reviews are as old. Your organisation decides when they go.</source>
        <comment>RETENTION_REVIEWS</comment>
        <extracomment>For 1: 1 review is as old. Your organisation decides when it goes.</extracomment>
        <translation>
            <numerusform>[1 ŕéé√îîééŵ îîš ááš ööļđ. Ýööûûŕ ööŕğááñîîšááţîîööñ đééçîîđééš ŵħééñ îîţ ğööééš.]</numerusform>
            <numerusform>[{count} ŕéé√îîééŵš ááŕéé ááš ööļđ. Ýööûûŕ ööŕğááñîîšááţîîööñ đééçîîđééš ŵħééñ ţħééý ğöö.]</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <comment>RETENTION_OPEN</comment>
        <translation>[Ðééçîîđéé]</translation>
    </message>
    <message>
        <source>Decide what becomes of the case: {case}</source>
        <comment>RETENTION_OPEN_NAME</comment>
        <translation>[Ðééçîîđéé ŵħááţ ßééçööμééš ööƒ ţħéé çáášéé: {case}]</translation>
    </message>
    <message>
        <source>Receipts of removed cases</source>
        <comment>RECEIPTS_TITLE</comment>
        <translation>[Ŕééçééîîþţš ööƒ ŕééμöö√ééđ çáášééš]</translation>
    </message>
    <message>
        <source>Each says what was removed, when, why and by whom, and names nobody it was about.</source>
        <comment>RECEIPTS_BODY</comment>
        <translation>[ÉÉááçħ šááýš ŵħááţ ŵááš ŕééμöö√ééđ, ŵħééñ, ŵħý ááñđ ßý ŵħööμ, ááñđ ñááμééš ñöößööđý îîţ ŵááš ááßööûûţ.]</translation>
    </message>
    <message>
        <source>No case has been removed yet.</source>
        <comment>RECEIPTS_NONE</comment>
        <translation>[Ñöö çáášéé ħááš ßééééñ ŕééμöö√ééđ ýééţ.]</translation>
    </message>
    <message>
        <source>The receipts were changed</source>
        <comment>RECEIPTS_BROKEN_TITLE</comment>
        <translation>[Ţħéé ŕééçééîîþţš ŵééŕéé çħááñğééđ]</translation>
    </message>
    <message>
        <source>From receipt {number} on they are not as this app wrote them. Tell your IT support.</source>
        <comment>RECEIPTS_BROKEN</comment>
        <translation>[ƒŕööμ ŕééçééîîþţ {number} ööñ ţħééý ááŕéé ñööţ ááš ţħîîš ááþþ ŵŕööţéé ţħééμ. Ţééļļ ýööûûŕ ÎÎŢ šûûþþööŕţ.]</translation>
    </message>
    <message>
        <source>Save all receipts as text</source>
        <comment>RECEIPTS_SAVE</comment>
        <translation>[Šáá√éé ááļļ ŕééçééîîþţš ááš ţéé×ţ]</translation>
    </message>
    <message>
        <source>Saved at {path}.</source>
        <comment>RECEIPTS_SAVED</comment>
        <translation>[Šáá√ééđ ááţ {path}.]</translation>
    </message>
    <message>
        <source>receipts</source>
        <comment>RECEIPTS_FILE_NAME</comment>
        <translation>[ŕééçééîîþţš]</translation>
    </message>
    <message numerus="yes">
        <source>Show {count} earlier receipts</source>
        <comment>RECEIPTS_MORE</comment>
        <extracomment>For 1: Show 1 earlier receipt</extracomment>
        <translation>
            <numerusform>[Šħööŵ 1 ééááŕļîîééŕ ŕééçééîîþţ]</numerusform>
            <numerusform>[Šħööŵ {count} ééááŕļîîééŕ ŕééçééîîþţš]</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}. {reference}, {day}</source>
        <comment>RECEIPT_LINE</comment>
        <translation>[{number}. {reference}, {day}]</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <comment>RESTORE_TITLE</comment>
        <translation>[Ŕééšţööŕéé ƒŕööμ áá ßááçķûûþ]</translation>
    </message>
    <message>
        <source>Choose a backup. It is read through first, and nothing changes until you confirm.</source>
        <comment>RESTORE_BODY</comment>
        <translation>[Çħööööšéé áá ßááçķûûþ. ÎÎţ îîš ŕééááđ ţħŕööûûğħ ƒîîŕšţ, ááñđ ñööţħîîñğ çħááñğééš ûûñţîîļ ýööûû çööñƒîîŕμ.]</translation>
    </message>
    <message>
        <source>Your cases are not in their place on this computer, but backups of them are. Choose the one to go back to.</source>
        <comment>RESTORE_MISSING_STORE</comment>
        <translation>[Ýööûûŕ çáášééš ááŕéé ñööţ îîñ ţħééîîŕ þļááçéé ööñ ţħîîš çööμþûûţééŕ, ßûûţ ßááçķûûþš ööƒ ţħééμ ááŕéé. Çħööööšéé ţħéé ööñéé ţöö ğöö ßááçķ ţöö.]</translation>
    </message>
    <message>
        <source>No backup was found</source>
        <comment>RESTORE_NONE_TITLE</comment>
        <translation>[Ñöö ßááçķûûþ ŵááš ƒööûûñđ]</translation>
    </message>
    <message>
        <source>Backups may be on another disk or a memory stick. Connect it, and choose its folder.</source>
        <comment>RESTORE_NONE_BODY</comment>
        <translation>[ßááçķûûþš μááý ßéé ööñ ááñööţħééŕ đîîšķ ööŕ áá μééμööŕý šţîîçķ. Çööññééçţ îîţ, ááñđ çħööööšéé îîţš ƒööļđééŕ.]</translation>
    </message>
    <message>
        <source>Look in another folder</source>
        <comment>RESTORE_ELSEWHERE</comment>
        <translation>[Ļööööķ îîñ ááñööţħééŕ ƒööļđééŕ]</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <comment>RESTORE_WHICH</comment>
        <translation>[Ŵħîîçħ ßááçķûûþ?]</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <comment>RESTORE_PASSPHRASE</comment>
        <translation>[Þááššþħŕáášéé ööƒ ţħéé ßááçķûûþ]</translation>
    </message>
    <message>
        <source>As it was when the backup was made, or your recovery code</source>
        <comment>RESTORE_PASSPHRASE_HINT</comment>
        <translation>[ÅÅš îîţ ŵááš ŵħééñ ţħéé ßááçķûûþ ŵááš μááđéé, ööŕ ýööûûŕ ŕééçöö√ééŕý çööđéé]</translation>
    </message>
    <message>
        <source>Read the backup</source>
        <comment>RESTORE_CHECK</comment>
        <translation>[Ŕééááđ ţħéé ßááçķûûþ]</translation>
    </message>
    <message>
        <source>Reading the backup through.</source>
        <comment>RESTORE_CHECKING</comment>
        <translation>[Ŕééááđîîñğ ţħéé ßááçķûûþ ţħŕööûûğħ.]</translation>
    </message>
    <message>
        <source>The backup can be read</source>
        <comment>RESTORE_READ_TITLE</comment>
        <translation>[Ţħéé ßááçķûûþ çááñ ßéé ŕééááđ]</translation>
    </message>
    <message numerus="yes">
        <source>It holds {count} cases.</source>
        <comment>RESTORE_HOLDS</comment>
        <extracomment>For 1: It holds 1 case.</extracomment>
        <translation>
            <numerusform>[ÎÎţ ħööļđš 1 çáášéé.]</numerusform>
            <numerusform>[ÎÎţ ħööļđš {count} çáášééš.]</numerusform>
        </translation>
    </message>
    <message>
        <source>The last change in it: {when}.</source>
        <comment>RESTORE_LAST</comment>
        <translation>[Ţħéé ļáášţ çħááñğéé îîñ îîţ: {when}.]</translation>
    </message>
    <message>
        <source>What is in its place now cannot be opened.</source>
        <comment>RESTORE_NO_STORE</comment>
        <translation>[Ŵħááţ îîš îîñ îîţš þļááçéé ñööŵ çááññööţ ßéé ööþééñééđ.]</translation>
    </message>
    <message numerus="yes">
        <source>{count} cases are in an earlier state there. Their later changes would be gone.</source>
        <comment>RESTORE_OLDER</comment>
        <extracomment>For 1: 1 case is in an earlier state there. Its later changes would be gone.</extracomment>
        <translation>
            <numerusform>[1 çáášéé îîš îîñ ááñ ééááŕļîîééŕ šţááţéé ţħééŕéé. ÎÎţš ļááţééŕ çħááñğééš ŵööûûļđ ßéé ğööñéé.]</numerusform>
            <numerusform>[{count} çáášééš ááŕéé îîñ ááñ ééááŕļîîééŕ šţááţéé ţħééŕéé. Ţħééîîŕ ļááţééŕ çħááñğééš ŵööûûļđ ßéé ğööñéé.]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cases of now are not in it.</source>
        <comment>RESTORE_MISSING</comment>
        <extracomment>For 1: 1 case of now is not in it.</extracomment>
        <translation>
            <numerusform>[1 çáášéé ööƒ ñööŵ îîš ñööţ îîñ îîţ.]</numerusform>
            <numerusform>[{count} çáášééš ööƒ ñööŵ ááŕéé ñööţ îîñ îîţ.]</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is here now would be lost.</source>
        <comment>RESTORE_SAME</comment>
        <translation>[Ñööţħîîñğ ţħááţ îîš ħééŕéé ñööŵ ŵööûûļđ ßéé ļööšţ.]</translation>
    </message>
    <message>
        <source>What is here now would be set aside, not deleted.</source>
        <comment>RESTORE_ASIDE</comment>
        <translation>[Ŵħááţ îîš ħééŕéé ñööŵ ŵööûûļđ ßéé šééţ áášîîđéé, ñööţ đééļééţééđ.]</translation>
    </message>
    <message>
        <source>Go back to this backup</source>
        <comment>RESTORE_BUTTON</comment>
        <translation>[Ğöö ßááçķ ţöö ţħîîš ßááçķûûþ]</translation>
    </message>
    <message>
        <source>Putting the backup in its place.</source>
        <comment>RESTORE_WORKING</comment>
        <translation>[Þûûţţîîñğ ţħéé ßááçķûûþ îîñ îîţš þļááçéé.]</translation>
    </message>
    <message>
        <source>The backup is in its place. Unlock it with its passphrase.</source>
        <comment>RESTORED</comment>
        <translation>[Ţħéé ßááçķûûþ îîš îîñ îîţš þļááçéé. ÛÛñļööçķ îîţ ŵîîţħ îîţš þááššþħŕáášéé.]</translation>
    </message>
    <message>
        <source>The backup is in its place. Unlock it with its passphrase. What was there is kept in {path}.</source>
        <comment>RESTORED_ASIDE</comment>
        <translation>[Ţħéé ßááçķûûþ îîš îîñ îîţš þļááçéé. ÛÛñļööçķ îîţ ŵîîţħ îîţš þááššþħŕáášéé. Ŵħááţ ŵááš ţħééŕéé îîš ķééþţ îîñ {path}.]</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <comment>BACKUP_WHEN</comment>
        <translation>[{day} ááţ {time}]</translation>
    </message>
    <message>
        <source>{why}, {size}</source>
        <comment>BACKUP_SIZE</comment>
        <translation>[{why}, {size}]</translation>
    </message>
    <message>
        <source>Made by the app</source>
        <comment>BACKUP_AUTOMATIC</comment>
        <translation>[μááđéé ßý ţħéé ááþþ]</translation>
    </message>
    <message>
        <source>Made by you</source>
        <comment>BACKUP_BY_HAND</comment>
        <translation>[μááđéé ßý ýööûû]</translation>
    </message>
    <message>
        <source>Made before an update</source>
        <comment>BACKUP_BEFORE_UPDATE</comment>
        <translation>[μááđéé ßééƒööŕéé ááñ ûûþđááţéé]</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <comment>SIZE_LARGE</comment>
        <translation>[{size} μß]</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <comment>SIZE_SMALL</comment>
        <translation>[{size} Ķß]</translation>
    </message>
    <message>
        <source>Your last change is not saved</source>
        <comment>NOT_SAVED_TITLE</comment>
        <translation>[Ýööûûŕ ļáášţ çħááñğéé îîš ñööţ šáá√ééđ]</translation>
    </message>
    <message>
        <source>{reason} Leave the app open: it keeps trying.</source>
        <comment>NOT_SAVED_BODY</comment>
        <translation>[{reason} Ļééáá√éé ţħéé ááþþ ööþééñ: îîţ ķééééþš ţŕýîîñğ.]</translation>
    </message>
    <message>
        <source>Why are you changing this case?</source>
        <comment>REASON_TITLE</comment>
        <translation>[Ŵħý ááŕéé ýööûû çħááñğîîñğ ţħîîš çáášéé?]</translation>
    </message>
    <message>
        <source>Its referral was written. Your change is saved once you say why, and the history keeps both versions.</source>
        <comment>REASON_BODY.exported</comment>
        <translation>[ÎÎţš ŕééƒééŕŕááļ ŵááš ŵŕîîţţééñ. Ýööûûŕ çħááñğéé îîš šáá√ééđ ööñçéé ýööûû šááý ŵħý, ááñđ ţħéé ħîîšţööŕý ķééééþš ßööţħ √ééŕšîîööñš.]</translation>
    </message>
    <message>
        <source>It was handed over. Your change is saved once you say why, and the history keeps both versions.</source>
        <comment>REASON_BODY.transferred</comment>
        <translation>[ÎÎţ ŵááš ħááñđééđ öö√ééŕ. Ýööûûŕ çħááñğéé îîš šáá√ééđ ööñçéé ýööûû šááý ŵħý, ááñđ ţħéé ħîîšţööŕý ķééééþš ßööţħ √ééŕšîîööñš.]</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <comment>REASON_FIELD</comment>
        <translation>[Ŕééáášööñ ƒööŕ ţħéé çħááñğéé]</translation>
    </message>
    <message>
        <source>For example: the hospital sent its report</source>
        <comment>REASON_HINT</comment>
        <translation>[ƒööŕ éé×ááμþļéé: ţħéé ħööšþîîţááļ šééñţ îîţš ŕééþööŕţ]</translation>
    </message>
    <message>
        <source>Enter why you are changing this case</source>
        <comment>REASON_EMPTY</comment>
        <translation>[ÉÉñţééŕ ŵħý ýööûû ááŕéé çħááñğîîñğ ţħîîš çáášéé]</translation>
    </message>
    <message>
        <source>Save the change</source>
        <comment>REASON_KEEP</comment>
        <translation>[Šáá√éé ţħéé çħááñğéé]</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <comment>REASON_TAKE_BACK</comment>
        <translation>[ÛÛñđöö ţħéé çħááñğéé]</translation>
    </message>
    <message>
        <source>Change undone</source>
        <comment>REASON_TAKEN_BACK</comment>
        <translation>[Çħááñğéé ûûñđööñéé]</translation>
    </message>
    <message>
        <source>Your last change would be lost</source>
        <comment>CLOSE_TITLE</comment>
        <translation>[Ýööûûŕ ļáášţ çħááñğéé ŵööûûļđ ßéé ļööšţ]</translation>
    </message>
    <message>
        <source>{reason} Everything saved before is safe. Put this right, or close and lose the last change.</source>
        <comment>CLOSE_BODY</comment>
        <translation>[{reason} ÉÉ√ééŕýţħîîñğ šáá√ééđ ßééƒööŕéé îîš šááƒéé. Þûûţ ţħîîš ŕîîğħţ, ööŕ çļööšéé ááñđ ļööšéé ţħéé ļáášţ çħááñğéé.]</translation>
    </message>
    <message>
        <source>Close and lose the last change</source>
        <comment>CLOSE_ANYWAY</comment>
        <translation>[Çļööšéé ááñđ ļööšéé ţħéé ļáášţ çħááñğéé]</translation>
    </message>
    <message>
        <source>Display settings</source>
        <comment>DISPLAY_NOTICE</comment>
        <translation>[Ðîîšþļááý šééţţîîñğš]</translation>
    </message>
    <message>
        <source>Something went wrong in this app</source>
        <comment>UNEXPECTED_TITLE</comment>
        <translation>[Šööμééţħîîñğ ŵééñţ ŵŕööñğ îîñ ţħîîš ááþþ]</translation>
    </message>
    <message>
        <source>What you saved before is safe. Go back and try again. If it happens again, tell your IT support what you pressed.</source>
        <comment>UNEXPECTED_BODY</comment>
        <translation>[Ŵħááţ ýööûû šáá√ééđ ßééƒööŕéé îîš šááƒéé. Ğöö ßááçķ ááñđ ţŕý ááğááîîñ. ÎÎƒ îîţ ħááþþééñš ááğááîîñ, ţééļļ ýööûûŕ ÎÎŢ šûûþþööŕţ ŵħááţ ýööûû þŕééššééđ.]</translation>
    </message>
    <message>
        <source>Your cases</source>
        <comment>HOME_TITLE</comment>
        <translation>[Ýööûûŕ çáášééš]</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <comment>HOME_EMPTY_TITLE</comment>
        <translation>[Ñöö çáášééš ýééţ]</translation>
    </message>
    <message>
        <source>Start a case after a visit, a call or a meeting. Answer a few questions, and the app says whether a review is triggered and why. You can stop at any moment: everything is saved as you go.</source>
        <comment>HOME_EMPTY_BODY</comment>
        <translation>[Šţááŕţ áá çáášéé ááƒţééŕ áá √îîšîîţ, áá çááļļ ööŕ áá μééééţîîñğ. ÅÅñšŵééŕ áá ƒééŵ ¶ûûééšţîîööñš, ááñđ ţħéé ááþþ šááýš ŵħééţħééŕ áá ŕéé√îîééŵ îîš ţŕîîğğééŕééđ ááñđ ŵħý. Ýööûû çááñ šţööþ ááţ ááñý μööμééñţ: éé√ééŕýţħîîñğ îîš šáá√ééđ ááš ýööûû ğöö.]</translation>
    </message>
    <message>
        <source>Start a new case</source>
        <comment>HOME_NEW</comment>
        <translation>[Šţááŕţ áá ñééŵ çáášéé]</translation>
    </message>
    <message>
        <source>Search your cases by reference, name or any word</source>
        <comment>HOME_SEARCH</comment>
        <translation>[Šééááŕçħ ýööûûŕ çáášééš ßý ŕééƒééŕééñçéé, ñááμéé ööŕ ááñý ŵööŕđ]</translation>
    </message>
    <message>
        <source>Cases</source>
        <comment>HOME_LIST</comment>
        <translation>[Çáášééš]</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>HOME_STATUS</comment>
        <translation>[Šħööŵ]</translation>
    </message>
    <message>
        <source>All cases</source>
        <comment>HOME_EVERY_STATUS</comment>
        <translation>[ÅÅļļ çáášééš]</translation>
    </message>
    <message>
        <source>Time limit passed, or in the next 7 days</source>
        <comment>HOME_NEAR</comment>
        <translation>[Ţîîμéé ļîîμîîţ þááššééđ, ööŕ îîñ ţħéé ñéé×ţ 7 đááýš]</translation>
    </message>
    <message numerus="yes">
        <source>{count} cases have a time limit that has passed or falls in the next 7 days</source>
        <comment>HOME_NEAR_COUNT</comment>
        <extracomment>For 1: 1 case has a time limit that has passed or falls in the next 7 days</extracomment>
        <translation>
            <numerusform>[1 çáášéé ħááš áá ţîîμéé ļîîμîîţ ţħááţ ħááš þááššééđ ööŕ ƒááļļš îîñ ţħéé ñéé×ţ 7 đááýš]</numerusform>
            <numerusform>[{count} çáášééš ħáá√éé áá ţîîμéé ļîîμîîţ ţħááţ ħááš þááššééđ ööŕ ƒááļļš îîñ ţħéé ñéé×ţ 7 đááýš]</numerusform>
        </translation>
    </message>
    <message>
        <source>In order of</source>
        <comment>HOME_ORDER</comment>
        <translation>[ÎÎñ ööŕđééŕ ööƒ]</translation>
    </message>
    <message>
        <source>Last change</source>
        <comment>HOME_ORDERS.changed</comment>
        <translation>[Ļáášţ çħááñğéé]</translation>
    </message>
    <message>
        <source>Time limit, nearest first</source>
        <comment>HOME_ORDERS.deadline</comment>
        <translation>[Ţîîμéé ļîîμîîţ, ñééááŕééšţ ƒîîŕšţ]</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>HOME_ORDERS.reference</comment>
        <translation>[Ŕééƒééŕééñçéé]</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>HOME_ORDERS.subject</comment>
        <translation>[Ñááμéé]</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>HOME_ORDERS.status</comment>
        <translation>[Šţááţûûš]</translation>
    </message>
    <message numerus="yes">
        <source>{count} cases</source>
        <comment>HOME_COUNT</comment>
        <extracomment>For 1: 1 case</extracomment>
        <translation>
            <numerusform>[1 çáášéé]</numerusform>
            <numerusform>[{count} çáášééš]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cases found</source>
        <comment>HOME_FOUND</comment>
        <extracomment>For 1: 1 case found</extracomment>
        <translation>
            <numerusform>[1 çáášéé ƒööûûñđ]</numerusform>
            <numerusform>[{count} çáášééš ƒööûûñđ]</numerusform>
        </translation>
    </message>
    <message>
        <source>No case has these words. Try fewer, or only the start of one.</source>
        <comment>HOME_NONE_FOUND</comment>
        <translation>[Ñöö çáášéé ħááš ţħééšéé ŵööŕđš. Ţŕý ƒééŵééŕ, ööŕ ööñļý ţħéé šţááŕţ ööƒ ööñéé.]</translation>
    </message>
    <message>
        <source>None of the cases that you chose to show has these words.</source>
        <comment>HOME_NONE_LIKE_THIS</comment>
        <translation>[Ñööñéé ööƒ ţħéé çáášééš ţħááţ ýööûû çħööšéé ţöö šħööŵ ħááš ţħééšéé ŵööŕđš.]</translation>
    </message>
    <message>
        <source>No case is like this.</source>
        <comment>HOME_NONE_SHOWN</comment>
        <translation>[Ñöö çáášéé îîš ļîîķéé ţħîîš.]</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <comment>HOME_SHOW_ALL</comment>
        <translation>[Šħööŵ ááļļ çáášééš]</translation>
    </message>
    <message>
        <source>{reference}, {person}</source>
        <comment>CASE_LINE</comment>
        <translation>[{reference}, {person}]</translation>
    </message>
    <message>
        <source>No reference</source>
        <comment>NO_REFERENCE</comment>
        <translation>[Ñöö ŕééƒééŕééñçéé]</translation>
    </message>
    <message>
        <source>name not given</source>
        <comment>NO_NAME</comment>
        <translation>[ñááμéé ñööţ ğîî√ééñ]</translation>
    </message>
    <message>
        <source>Changed {when}</source>
        <comment>CASE_CHANGED</comment>
        <translation>[Çħááñğééđ {when}]</translation>
    </message>
    <message>
        <source>First time limit {date}</source>
        <comment>CASE_DUE</comment>
        <translation>[ƒîîŕšţ ţîîμéé ļîîμîîţ {date}]</translation>
    </message>
    <message>
        <source>A time limit passed on {date}</source>
        <comment>CASE_OVERDUE</comment>
        <translation>[ÅÅ ţîîμéé ļîîμîîţ þááššééđ ööñ {date}]</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>CASE_STATUS.draft</comment>
        <translation>[Ðŕááƒţ]</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <comment>CASE_STATUS.assessed</comment>
        <translation>[¶ûûééšţîîööñš ááñšŵééŕééđ]</translation>
    </message>
    <message>
        <source>Referral written</source>
        <comment>CASE_STATUS.exported</comment>
        <translation>[Ŕééƒééŕŕááļ ŵŕîîţţééñ]</translation>
    </message>
    <message>
        <source>Returned to you</source>
        <comment>CASE_STATUS.returned</comment>
        <translation>[Ŕééţûûŕñééđ ţöö ýööûû]</translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>CASE_STATUS.transferred</comment>
        <translation>[Ħááñđééđ öö√ééŕ]</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>CASE_STATUS.purged</comment>
        <translation>[Ŕééμöö√ééđ]</translation>
    </message>
    <message>
        <source>Training case: nobody in it is real, and nothing from it is to be sent</source>
        <comment>TRAINING_STRIP</comment>
        <translation>[Ţŕááîîñîîñğ çáášéé: ñöößööđý îîñ îîţ îîš ŕééááļ, ááñđ ñööţħîîñğ ƒŕööμ îîţ îîš ţöö ßéé šééñţ]</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <comment>TRAINING_REFERENCE</comment>
        <translation>[ŢŔÅÅÎÎÑÎÎÑĞ]</translation>
    </message>
    <message>
        <source>Child 1</source>
        <comment>TRAINING_FORENAME</comment>
        <translation>[Çħîîļđ 1]</translation>
    </message>
    <message>
        <source>(invented)</source>
        <comment>TRAINING_SURNAME</comment>
        <translation>[(îîñ√ééñţééđ)]</translation>
    </message>
    <message>
        <source>To see how it works, practise with an invented case.</source>
        <comment>TRAINING_OFFER_BODY</comment>
        <translation>[Ţöö šéééé ħööŵ îîţ ŵööŕķš, þŕááçţîîšéé ŵîîţħ ááñ îîñ√ééñţééđ çáášéé.]</translation>
    </message>
    <message>
        <source>Try a training case</source>
        <comment>TRAINING_OFFER</comment>
        <translation>[Ţŕý áá ţŕááîîñîîñğ çáášéé]</translation>
    </message>
    <message>
        <source>Practise with a training case</source>
        <comment>TRAINING_TITLE</comment>
        <translation>[Þŕááçţîîšéé ŵîîţħ áá ţŕááîîñîîñğ çáášéé]</translation>
    </message>
    <message>
        <source>It is kept with your cases and works like one. Every page says that it is for training, on the screen and on paper. Whoever opens its referral to review it is told so too.</source>
        <comment>TRAINING_INTRO</comment>
        <translation>[ÎÎţ îîš ķééþţ ŵîîţħ ýööûûŕ çáášééš ááñđ ŵööŕķš ļîîķéé ööñéé. ÉÉ√ééŕý þááğéé šááýš ţħááţ îîţ îîš ƒööŕ ţŕááîîñîîñğ, ööñ ţħéé šçŕééééñ ááñđ ööñ þááþééŕ. Ŵħööéé√ééŕ ööþééñš îîţš ŕééƒééŕŕááļ ţöö ŕéé√îîééŵ îîţ îîš ţööļđ šöö ţöööö.]</translation>
    </message>
    <message>
        <source>What happened (invented)</source>
        <comment>TRAINING_STORY_TITLE</comment>
        <translation>[Ŵħááţ ħááþþééñééđ (îîñ√ééñţééđ)]</translation>
    </message>
    <message>
        <source>Child 1 was born on {born} and lived with the mother and her partner. Their home is in your area.</source>
        <comment>TRAINING_STORY.1</comment>
        <translation>[Çħîîļđ 1 ŵááš ßööŕñ ööñ {born} ááñđ ļîî√ééđ ŵîîţħ ţħéé μööţħééŕ ááñđ ħééŕ þááŕţñééŕ. Ţħééîîŕ ħööμéé îîš îîñ ýööûûŕ ááŕééáá.]</translation>
    </message>
    <message>
        <source>On {found} a neighbour found Child 1 at home, alone and unconscious. Child 1 died in hospital on {died}.</source>
        <comment>TRAINING_STORY.2</comment>
        <translation>[ÖÖñ {found} áá ñééîîğħßööûûŕ ƒööûûñđ Çħîîļđ 1 ááţ ħööμéé, ááļööñéé ááñđ ûûñçööñšçîîööûûš. Çħîîļđ 1 đîîééđ îîñ ħööšþîîţááļ ööñ {died}.]</translation>
    </message>
    <message>
        <source>You heard of the death on the same day.</source>
        <comment>TRAINING_STORY.3</comment>
        <translation>[Ýööûû ħééááŕđ ööƒ ţħéé đééááţħ ööñ ţħéé šááμéé đááý.]</translation>
    </message>
    <message>
        <source>The consultant paediatrician suspects neglect. Child 1 weighed far too little, and was ill but not treated.</source>
        <comment>TRAINING_STORY.4</comment>
        <translation>[Ţħéé çööñšûûļţááñţ þááééđîîááţŕîîçîîááñ šûûšþééçţš ñééğļééçţ. Çħîîļđ 1 ŵééîîğħééđ ƒááŕ ţöööö ļîîţţļéé, ááñđ ŵááš îîļļ ßûûţ ñööţ ţŕééááţééđ.]</translation>
    </message>
    <message>
        <source>The school had told the duty team of its worries twice. The health visitor had closed the case.</source>
        <comment>TRAINING_STORY.5</comment>
        <translation>[Ţħéé šçħööööļ ħááđ ţööļđ ţħéé đûûţý ţééááμ ööƒ îîţš ŵööŕŕîîééš ţŵîîçéé. Ţħéé ħééááļţħ √îîšîîţööŕ ħááđ çļööšééđ ţħéé çáášéé.]</translation>
    </message>
    <message>
        <source>Nobody can say yet whether these agencies spoke with each other.</source>
        <comment>TRAINING_STORY.6</comment>
        <translation>[Ñöößööđý çááñ šááý ýééţ ŵħééţħééŕ ţħééšéé ááğééñçîîééš šþööķéé ŵîîţħ ééááçħ ööţħééŕ.]</translation>
    </message>
    <message>
        <source>You find this story again in the section “What happened”.</source>
        <comment>TRAINING_KEPT</comment>
        <translation>[Ýööûû ƒîîñđ ţħîîš šţööŕý ááğááîîñ îîñ ţħéé šééçţîîööñ “Ŵħááţ ħááþþééñééđ”.]</translation>
    </message>
    <message>
        <source>What you can practise</source>
        <comment>TRAINING_TRY</comment>
        <translation>[Ŵħááţ ýööûû çááñ þŕááçţîîšéé]</translation>
    </message>
    <message>
        <source>Answer the questions, and choose Not known where the story does not say.</source>
        <comment>TRAINING_STEPS.1</comment>
        <translation>[ÅÅñšŵééŕ ţħéé ¶ûûééšţîîööñš, ááñđ çħööööšéé Ñööţ ķñööŵñ ŵħééŕéé ţħéé šţööŕý đööééš ñööţ šááý.]</translation>
    </message>
    <message>
        <source>Read the result: what is met, by which answer, and what is still needed.</source>
        <comment>TRAINING_STEPS.2</comment>
        <translation>[Ŕééááđ ţħéé ŕééšûûļţ: ŵħááţ îîš μééţ, ßý ŵħîîçħ ááñšŵééŕ, ááñđ ŵħááţ îîš šţîîļļ ñééééđééđ.]</translation>
    </message>
    <message>
        <source>Fill in a section or two, then write the referral.</source>
        <comment>TRAINING_STEPS.3</comment>
        <translation>[ƒîîļļ îîñ áá šééçţîîööñ ööŕ ţŵöö, ţħééñ ŵŕîîţéé ţħéé ŕééƒééŕŕááļ.]</translation>
    </message>
    <message>
        <source>Then be the supervisor: choose “Open a referral to review” and read it.</source>
        <comment>TRAINING_STEPS.4</comment>
        <translation>[Ţħééñ ßéé ţħéé šûûþééŕ√îîšööŕ: çħööööšéé “ÖÖþééñ áá ŕééƒééŕŕááļ ţöö ŕéé√îîééŵ” ááñđ ŕééááđ îîţ.]</translation>
    </message>
    <message>
        <source>Remove the training case when you are done.</source>
        <comment>TRAINING_STEPS.5</comment>
        <translation>[Ŕééμöö√éé ţħéé ţŕááîîñîîñğ çáášéé ŵħééñ ýööûû ááŕéé đööñéé.]</translation>
    </message>
    <message>
        <source>Start the training case</source>
        <comment>TRAINING_START</comment>
        <translation>[Šţááŕţ ţħéé ţŕááîîñîîñğ çáášéé]</translation>
    </message>
    <message>
        <source>This is a training case</source>
        <comment>TRAINING_EXPORT_TITLE</comment>
        <translation>[Ţħîîš îîš áá ţŕááîîñîîñğ çáášéé]</translation>
    </message>
    <message>
        <source>Every page is marked as training, not with your protective marking. Whoever checks the file is told so too.</source>
        <comment>TRAINING_EXPORT_BODY</comment>
        <translation>[ÉÉ√ééŕý þááğéé îîš μááŕķééđ ááš ţŕááîîñîîñğ, ñööţ ŵîîţħ ýööûûŕ þŕööţééçţîî√éé μááŕķîîñğ. Ŵħööéé√ééŕ çħééçķš ţħéé ƒîîļéé îîš ţööļđ šöö ţöööö.]</translation>
    </message>
    <message>
        <source>The training referral is written</source>
        <comment>TRAINING_EXPORTED_TITLE</comment>
        <translation>[Ţħéé ţŕááîîñîîñğ ŕééƒééŕŕááļ îîš ŵŕîîţţééñ]</translation>
    </message>
    <message>
        <source>Open the file and read it: every page says that it is for training.</source>
        <comment>TRAINING_EXPORTED_STEPS.1</comment>
        <translation>[ÖÖþééñ ţħéé ƒîîļéé ááñđ ŕééááđ îîţ: éé√ééŕý þááğéé šááýš ţħááţ îîţ îîš ƒööŕ ţŕááîîñîîñğ.]</translation>
    </message>
    <message>
        <source>Then be the supervisor: choose “Open a referral to review” and read it here.</source>
        <comment>TRAINING_EXPORTED_STEPS.2</comment>
        <translation>[Ţħééñ ßéé ţħéé šûûþééŕ√îîšööŕ: çħööööšéé “ÖÖþééñ áá ŕééƒééŕŕááļ ţöö ŕéé√îîééŵ” ááñđ ŕééááđ îîţ ħééŕéé.]</translation>
    </message>
    <message>
        <source>Do not send it to a board or an authority. Delete it when you are done.</source>
        <comment>TRAINING_EXPORTED_STEPS.3</comment>
        <translation>[Ðöö ñööţ šééñđ îîţ ţöö áá ßööááŕđ ööŕ ááñ ááûûţħööŕîîţý. Ðééļééţéé îîţ ŵħééñ ýööûû ááŕéé đööñéé.]</translation>
    </message>
    <message>
        <source>A training case</source>
        <comment>TRAINING_REVIEW_TITLE</comment>
        <translation>[ÅÅ ţŕááîîñîîñğ çáášéé]</translation>
    </message>
    <message>
        <source>Nobody in this referral is real. A review of it is practice, and its record says so.</source>
        <comment>TRAINING_REVIEW_BODY</comment>
        <translation>[Ñöößööđý îîñ ţħîîš ŕééƒééŕŕááļ îîš ŕééááļ. ÅÅ ŕéé√îîééŵ ööƒ îîţ îîš þŕááçţîîçéé, ááñđ îîţš ŕééçööŕđ šááýš šöö.]</translation>
    </message>
    <message>
        <source>Start a new case</source>
        <comment>NEW_TITLE</comment>
        <translation>[Šţááŕţ áá ñééŵ çáášéé]</translation>
    </message>
    <message>
        <source>Your reference for this case (optional)</source>
        <comment>NEW_REFERENCE</comment>
        <translation>[Ýööûûŕ ŕééƒééŕééñçéé ƒööŕ ţħîîš çáášéé (ööþţîîööñááļ)]</translation>
    </message>
    <message>
        <source>A number or code from your case system. Do not use a name: the reference shows on the screen.</source>
        <comment>NEW_REFERENCE_HINT</comment>
        <translation>[ÅÅ ñûûμßééŕ ööŕ çööđéé ƒŕööμ ýööûûŕ çáášéé šýšţééμ. Ðöö ñööţ ûûšéé áá ñááμéé: ţħéé ŕééƒééŕééñçéé šħööŵš ööñ ţħéé šçŕééééñ.]</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>NEW_BUTTON</comment>
        <translation>[Šţááŕţ]</translation>
    </message>
    <message>
        <source>The app asks only what the result and its time limits depend on. Choose Not known whenever you do not know: nothing here holds up a referral.</source>
        <comment>NEW_INTRO</comment>
        <translation>[Ţħéé ááþþ áášķš ööñļý ŵħááţ ţħéé ŕééšûûļţ ááñđ îîţš ţîîμéé ļîîμîîţš đééþééñđ ööñ. Çħööööšéé Ñööţ ķñööŵñ ŵħééñéé√ééŕ ýööûû đöö ñööţ ķñööŵ: ñööţħîîñğ ħééŕéé ħööļđš ûûþ áá ŕééƒééŕŕááļ.]</translation>
    </message>
    <message>
        <source>The questions follow the rules of {nation}. You can change that for a case under “Check your answers”, and for new cases in the settings.</source>
        <comment>NEW_NATION</comment>
        <translation>[Ţħéé ¶ûûééšţîîööñš ƒööļļööŵ ţħéé ŕûûļééš ööƒ {nation}. Ýööûû çááñ çħááñğéé ţħááţ ƒööŕ áá çáášéé ûûñđééŕ “Çħééçķ ýööûûŕ ááñšŵééŕš”, ááñđ ƒööŕ ñééŵ çáášééš îîñ ţħéé šééţţîîñğš.]</translation>
    </message>
    <message>
        <source>About this case</source>
        <comment>ABOUT_TITLE</comment>
        <translation>[ÅÅßööûûţ ţħîîš çáášéé]</translation>
    </message>
    <message>
        <source>Where is your authority?</source>
        <comment>ABOUT_NATION</comment>
        <translation>[Ŵħééŕéé îîš ýööûûŕ ááûûţħööŕîîţý?]</translation>
    </message>
    <message>
        <source>The rules differ. Your answers are kept if you change this.</source>
        <comment>ABOUT_NATION_HINT</comment>
        <translation>[Ţħéé ŕûûļééš đîîƒƒééŕ. Ýööûûŕ ááñšŵééŕš ááŕéé ķééþţ îîƒ ýööûû çħááñğéé ţħîîš.]</translation>
    </message>
    <message>
        <source>Did it happen in another nation? (optional)</source>
        <comment>ABOUT_EVENT_NATION</comment>
        <translation>[Ðîîđ îîţ ħááþþééñ îîñ ááñööţħééŕ ñááţîîööñ? (ööþţîîööñááļ)]</translation>
    </message>
    <message>
        <source>Its rules show as well: its authority may have a duty too.</source>
        <comment>ABOUT_EVENT_NATION_HINT</comment>
        <translation>[ÎÎţš ŕûûļééš šħööŵ ááš ŵééļļ: îîţš ááûûţħööŕîîţý μááý ħáá√éé áá đûûţý ţöööö.]</translation>
    </message>
    <message>
        <source>No, in the same nation</source>
        <comment>ABOUT_SAME_NATION</comment>
        <translation>[Ñöö, îîñ ţħéé šááμéé ñááţîîööñ]</translation>
    </message>
    <message>
        <source>The reference must have {longest} characters or fewer</source>
        <comment>REFERENCE_TOO_LONG</comment>
        <translation>[Ţħéé ŕééƒééŕééñçéé μûûšţ ħáá√éé {longest} çħááŕááçţééŕš ööŕ ƒééŵééŕ]</translation>
    </message>
    <message>
        <source>Sections of this case</source>
        <comment>TASKS_TITLE</comment>
        <translation>[Šééçţîîööñš ööƒ ţħîîš çáášéé]</translation>
    </message>
    <message>
        <source>The questions</source>
        <comment>QUESTIONS_TITLE</comment>
        <translation>[Ţħéé ¶ûûééšţîîööñš]</translation>
    </message>
    <message>
        <source>Questions on other reviews</source>
        <comment>PARALLEL_TITLE</comment>
        <translation>[¶ûûééšţîîööñš ööñ ööţħééŕ ŕéé√îîééŵš]</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>RESULT_TITLE</comment>
        <translation>[Ŕééšûûļţ]</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <comment>CHECK_TITLE</comment>
        <translation>[Çħééçķ ýööûûŕ ááñšŵééŕš]</translation>
    </message>
    <message>
        <source>Write the referral</source>
        <comment>EXPORT_TITLE</comment>
        <translation>[Ŵŕîîţéé ţħéé ŕééƒééŕŕááļ]</translation>
    </message>
    <message>
        <source>Written, not sent by this app</source>
        <comment>EXPORTED</comment>
        <translation>[Ŵŕîîţţééñ, ñööţ šééñţ ßý ţħîîš ááþþ]</translation>
    </message>
    <message>
        <source>Not started</source>
        <comment>PROGRESS.not_started</comment>
        <translation>[Ñööţ šţááŕţééđ]</translation>
    </message>
    <message>
        <source>Started</source>
        <comment>PROGRESS.started</comment>
        <translation>[Šţááŕţééđ]</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>PROGRESS.done</comment>
        <translation>[Ðööñéé]</translation>
    </message>
    <message>
        <source>{count} entered</source>
        <comment>ROWS_ENTERED</comment>
        <translation>[{count} ééñţééŕééđ]</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <comment>TODAY_AT</comment>
        <translation>[ţööđááý ááţ {time}]</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <comment>YESTERDAY_AT</comment>
        <translation>[ýééšţééŕđááý ááţ {time}]</translation>
    </message>
    <message numerus="yes">
        <source>Show {count} more things you can record</source>
        <comment>MORE_FIELDS</comment>
        <extracomment>For 1: Show 1 more thing you can record</extracomment>
        <translation>
            <numerusform>[Šħööŵ 1 μööŕéé ţħîîñğ ýööûû çááñ ŕééçööŕđ]</numerusform>
            <numerusform>[Šħööŵ {count} μööŕéé ţħîîñğš ýööûû çááñ ŕééçööŕđ]</numerusform>
        </translation>
    </message>
    <message>
        <source>Shorten this to {longest} characters</source>
        <comment>TOO_LONG</comment>
        <translation>[Šħööŕţééñ ţħîîš ţöö {longest} çħááŕááçţééŕš]</translation>
    </message>
    <message>
        <source>Add {row_name}</source>
        <comment>ROW_NEW</comment>
        <translation>[ÅÅđđ {row_name}]</translation>
    </message>
    <message>
        <source>None entered yet.</source>
        <comment>ROW_ADD_FIRST</comment>
        <translation>[Ñööñéé ééñţééŕééđ ýééţ.]</translation>
    </message>
    <message>
        <source>{row_name} {number}</source>
        <comment>ROW_TITLE</comment>
        <translation>[{row_name} {number}]</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>ROW_REMOVE</comment>
        <translation>[Ŕééμöö√éé]</translation>
    </message>
    <message>
        <source>Remove: {row}</source>
        <comment>ROW_REMOVE_NAME</comment>
        <translation>[Ŕééμöö√éé: {row}]</translation>
    </message>
    <message>
        <source>Move up</source>
        <comment>ROW_UP</comment>
        <translation>[μöö√éé ûûþ]</translation>
    </message>
    <message>
        <source>Move up: {row}</source>
        <comment>ROW_UP_NAME</comment>
        <translation>[μöö√éé ûûþ: {row}]</translation>
    </message>
    <message>
        <source>Move down</source>
        <comment>ROW_DOWN</comment>
        <translation>[μöö√éé đööŵñ]</translation>
    </message>
    <message>
        <source>Move down: {row}</source>
        <comment>ROW_DOWN_NAME</comment>
        <translation>[μöö√éé đööŵñ: {row}]</translation>
    </message>
    <message>
        <source>Removed: {row}</source>
        <comment>ROW_REMOVED</comment>
        <translation>[Ŕééμöö√ééđ: {row}]</translation>
    </message>
    <message>
        <source>Put it back</source>
        <comment>ROW_UNDO</comment>
        <translation>[Þûûţ îîţ ßááçķ]</translation>
    </message>
    <message>
        <source>Put in order of date</source>
        <comment>ROW_SORT</comment>
        <translation>[Þûûţ îîñ ööŕđééŕ ööƒ đááţéé]</translation>
    </message>
    <message>
        <source>In order of date</source>
        <comment>ROW_SORTED</comment>
        <translation>[ÎÎñ ööŕđééŕ ööƒ đááţéé]</translation>
    </message>
    <message>
        <source>Nothing entered</source>
        <comment>ROW_EMPTY</comment>
        <translation>[Ñööţħîîñğ ééñţééŕééđ]</translation>
    </message>
    <message numerus="yes">
        <source>And {count} more things</source>
        <comment>ROW_MORE</comment>
        <extracomment>For 1: And 1 more thing</extracomment>
        <translation>
            <numerusform>[ÅÅñđ 1 μööŕéé ţħîîñğ]</numerusform>
            <numerusform>[ÅÅñđ {count} μööŕéé ţħîîñğš]</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <comment>PASTE</comment>
        <translation>[Þáášţéé ƒŕööμ áá šþŕééááđšħééééţ]</translation>
    </message>
    <message>
        <source>Rows from a spreadsheet</source>
        <comment>PASTE_TITLE</comment>
        <translation>[Ŕööŵš ƒŕööμ áá šþŕééááđšħééééţ]</translation>
    </message>
    <message>
        <source>Copy the rows in your spreadsheet first, then press this button again.</source>
        <comment>PASTE_EMPTY</comment>
        <translation>[Çööþý ţħéé ŕööŵš îîñ ýööûûŕ šþŕééááđšħééééţ ƒîîŕšţ, ţħééñ þŕééšš ţħîîš ßûûţţööñ ááğááîîñ.]</translation>
    </message>
    <message>
        <source>A table here holds {most} rows at most. Copy fewer, or remove some first.</source>
        <comment>PASTE_TOO_MANY</comment>
        <translation>[ÅÅ ţááßļéé ħééŕéé ħööļđš {most} ŕööŵš ááţ μööšţ. Çööþý ƒééŵééŕ, ööŕ ŕééμöö√éé šööμéé ƒîîŕšţ.]</translation>
    </message>
    <message>
        <source>Say what each column is. Nothing is added until you press the button below.</source>
        <comment>PASTE_INTRO</comment>
        <translation>[Šááý ŵħááţ ééááçħ çööļûûμñ îîš. Ñööţħîîñğ îîš ááđđééđ ûûñţîîļ ýööûû þŕééšš ţħéé ßûûţţööñ ßééļööŵ.]</translation>
    </message>
    <message>
        <source>The first row holds headings</source>
        <comment>PASTE_HEADINGS</comment>
        <translation>[Ţħéé ƒîîŕšţ ŕööŵ ħööļđš ħééááđîîñğš]</translation>
    </message>
    <message>
        <source>Column {number}: {example}</source>
        <comment>PASTE_COLUMN</comment>
        <translation>[Çööļûûμñ {number}: {example}]</translation>
    </message>
    <message>
        <source>Leave this column out</source>
        <comment>PASTE_NO_FIELD</comment>
        <translation>[Ļééáá√éé ţħîîš çööļûûμñ ööûûţ]</translation>
    </message>
    <message>
        <source>The first rows, as they will be added</source>
        <comment>PASTE_PREVIEW</comment>
        <translation>[Ţħéé ƒîîŕšţ ŕööŵš, ááš ţħééý ŵîîļļ ßéé ááđđééđ]</translation>
    </message>
    <message>
        <source>No row would be added. Say what at least one column is.</source>
        <comment>PASTE_NOTHING</comment>
        <translation>[Ñöö ŕööŵ ŵööûûļđ ßéé ááđđééđ. Šááý ŵħááţ ááţ ļééáášţ ööñéé çööļûûμñ îîš.]</translation>
    </message>
    <message>
        <source>Some cells do not fit and would be left out</source>
        <comment>PASTE_SOME_LEFT_OUT</comment>
        <translation>[Šööμéé çééļļš đöö ñööţ ƒîîţ ááñđ ŵööûûļđ ßéé ļééƒţ ööûûţ]</translation>
    </message>
    <message>
        <source>Row {number}, {cell}</source>
        <comment>PASTE_LEFT_OUT</comment>
        <translation>[Ŕööŵ {number}, {cell}]</translation>
    </message>
    <message numerus="yes">
        <source>{count} more cells would be left out.</source>
        <comment>PASTE_MORE_LEFT_OUT</comment>
        <extracomment>For 1: 1 more cell would be left out.</extracomment>
        <translation>
            <numerusform>[1 μööŕéé çééļļ ŵööûûļđ ßéé ļééƒţ ööûûţ.]</numerusform>
            <numerusform>[{count} μööŕéé çééļļš ŵööûûļđ ßéé ļééƒţ ööûûţ.]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {count} rows</source>
        <comment>PASTE_ADD</comment>
        <extracomment>For 1: Add 1 row</extracomment>
        <translation>
            <numerusform>[ÅÅđđ 1 ŕööŵ]</numerusform>
            <numerusform>[ÅÅđđ {count} ŕööŵš]</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>PASTE_CANCEL</comment>
        <translation>[Çááñçééļ]</translation>
    </message>
    <message numerus="yes">
        <source>Added: {count} rows</source>
        <comment>PASTED</comment>
        <extracomment>For 1: Added: 1 row</extracomment>
        <translation>
            <numerusform>[ÅÅđđééđ: 1 ŕööŵ]</numerusform>
            <numerusform>[ÅÅđđééđ: {count} ŕööŵš]</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them out again</source>
        <comment>PASTE_UNDO</comment>
        <translation>[Ţááķéé ţħééμ ööûûţ ááğááîîñ]</translation>
    </message>
    <message>
        <source>Save and go back to the list</source>
        <comment>ROW_SAVE</comment>
        <translation>[Šáá√éé ááñđ ğöö ßááçķ ţöö ţħéé ļîîšţ]</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <comment>ROW_ANOTHER</comment>
        <translation>[Šáá√éé ááñđ ááđđ ááñööţħééŕ]</translation>
    </message>
    <message>
        <source>{topic} · question {number}</source>
        <comment>QUESTION_CAPTION</comment>
        <translation>[{topic} · ¶ûûééšţîîööñ {number}]</translation>
    </message>
    <message>
        <source>{topic} · does not decide the result</source>
        <comment>RECORD_CAPTION</comment>
        <translation>[{topic} · đööééš ñööţ đééçîîđéé ţħéé ŕééšûûļţ]</translation>
    </message>
    <message>
        <source>Say where your answer comes from (source, date, note)</source>
        <comment>SOURCE_EXPANDER</comment>
        <translation>[Šááý ŵħééŕéé ýööûûŕ ááñšŵééŕ çööμééš ƒŕööμ (šööûûŕçéé, đááţéé, ñööţéé)]</translation>
    </message>
    <message>
        <source>Who or what says so</source>
        <comment>SOURCE</comment>
        <translation>[Ŵħöö ööŕ ŵħááţ šááýš šöö]</translation>
    </message>
    <message>
        <source>For example a doctor&apos;s letter, a police report or a neighbour</source>
        <comment>SOURCE_HINT</comment>
        <translation>[ƒööŕ éé×ááμþļéé áá đööçţööŕ&apos;š ļééţţééŕ, áá þööļîîçéé ŕééþööŕţ ööŕ áá ñééîîğħßööûûŕ]</translation>
    </message>
    <message>
        <source>When they said so</source>
        <comment>SOURCE_DATE</comment>
        <translation>[Ŵħééñ ţħééý šááîîđ šöö]</translation>
    </message>
    <message>
        <source>The date when they said so</source>
        <comment>SOURCE_DATE_NAME</comment>
        <translation>[Ţħéé đááţéé ŵħééñ ţħééý šááîîđ šöö]</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>NOTE</comment>
        <translation>[Ñööţéé]</translation>
    </message>
    <message>
        <source>What is the evidence?</source>
        <comment>EVIDENCE</comment>
        <translation>[Ŵħááţ îîš ţħéé éé√îîđééñçéé?]</translation>
    </message>
    <message>
        <source>This answer needs evidence. It is printed in the referral.</source>
        <comment>EVIDENCE_HINT</comment>
        <translation>[Ţħîîš ááñšŵééŕ ñééééđš éé√îîđééñçéé. ÎÎţ îîš þŕîîñţééđ îîñ ţħéé ŕééƒééŕŕááļ.]</translation>
    </message>
    <message>
        <source>What this question is based on</source>
        <comment>ASKED_UNDER</comment>
        <translation>[Ŵħááţ ţħîîš ¶ûûééšţîîööñ îîš ßáášééđ ööñ]</translation>
    </message>
    <message>
        <source>Choose an answer. If you do not know, choose Not known</source>
        <comment>CHOOSE</comment>
        <translation>[Çħööööšéé ááñ ááñšŵééŕ. ÎÎƒ ýööûû đöö ñööţ ķñööŵ, çħööööšéé Ñööţ ķñööŵñ]</translation>
    </message>
    <message>
        <source>Choose all that apply, or None of these, or Not known</source>
        <comment>CHOOSE_ANY</comment>
        <translation>[Çħööööšéé ááļļ ţħááţ ááþþļý, ööŕ Ñööñéé ööƒ ţħééšéé, ööŕ Ñööţ ķñööŵñ]</translation>
    </message>
    <message>
        <source>Enter a date. If you do not know it, choose Not known</source>
        <comment>ENTER_DATE</comment>
        <translation>[ÉÉñţééŕ áá đááţéé. ÎÎƒ ýööûû đöö ñööţ ķñööŵ îîţ, çħööööšéé Ñööţ ķñööŵñ]</translation>
    </message>
    <message>
        <source>Enter the evidence for this answer</source>
        <comment>ENTER_EVIDENCE</comment>
        <translation>[ÉÉñţééŕ ţħéé éé√îîđééñçéé ƒööŕ ţħîîš ááñšŵééŕ]</translation>
    </message>
    <message>
        <source>This answer cannot be saved as it stands. Check each part of it, and the source and notes</source>
        <comment>ANSWER_REFUSED</comment>
        <translation>[Ţħîîš ááñšŵééŕ çááññööţ ßéé šáá√ééđ ááš îîţ šţááñđš. Çħééçķ ééááçħ þááŕţ ööƒ îîţ, ááñđ ţħéé šööûûŕçéé ááñđ ñööţééš]</translation>
    </message>
    <message>
        <source>This cannot be true together with another answer: {says}</source>
        <comment>CONTRADICTION</comment>
        <translation>[Ţħîîš çááññööţ ßéé ţŕûûéé ţööğééţħééŕ ŵîîţħ ááñööţħééŕ ááñšŵééŕ: {says}]</translation>
    </message>
    <message>
        <source>Change your other answer: {label}</source>
        <comment>CHANGE_OTHER</comment>
        <translation>[Çħááñğéé ýööûûŕ ööţħééŕ ááñšŵééŕ: {label}]</translation>
    </message>
    <message>
        <source>The family as a drawing</source>
        <comment>GENOGRAM</comment>
        <translation>[Ţħéé ƒááμîîļý ááš áá đŕááŵîîñğ]</translation>
    </message>
    <message>
        <source>Square: male. Circle: female. Diamond: not recorded. Double: the person. Striped: same household. Crossed out: died. Dashed line: it is not recorded through whom they are related.</source>
        <comment>GENOGRAM_SIGNS</comment>
        <translation>[Š¶ûûááŕéé: μááļéé. Çîîŕçļéé: ƒééμááļéé. Ðîîááμööñđ: ñööţ ŕééçööŕđééđ. Ðööûûßļéé: ţħéé þééŕšööñ. Šţŕîîþééđ: šááμéé ħööûûšééħööļđ. Çŕööššééđ ööûûţ: đîîééđ. Ðáášħééđ ļîîñéé: îîţ îîš ñööţ ŕééçööŕđééđ ţħŕööûûğħ ŵħööμ ţħééý ááŕéé ŕééļááţééđ.]</translation>
    </message>
    <message>
        <source>Check what will be in the referral. You can change your answers. Gaps do not hold it up.</source>
        <comment>CHECK_INTRO</comment>
        <translation>[Çħééçķ ŵħááţ ŵîîļļ ßéé îîñ ţħéé ŕééƒééŕŕááļ. Ýööûû çááñ çħááñğéé ýööûûŕ ááñšŵééŕš. Ğááþš đöö ñööţ ħööļđ îîţ ûûþ.]</translation>
    </message>
    <message>
        <source>Answers that decide</source>
        <comment>CHECK_DECIDES</comment>
        <translation>[ÅÅñšŵééŕš ţħááţ đééçîîđéé]</translation>
    </message>
    <message>
        <source>Other facts, for the record</source>
        <comment>CHECK_RECORDED</comment>
        <translation>[ÖÖţħééŕ ƒááçţš, ƒööŕ ţħéé ŕééçööŕđ]</translation>
    </message>
    <message>
        <source>Answers that are not used</source>
        <comment>CHECK_SET_ASIDE</comment>
        <translation>[ÅÅñšŵééŕš ţħááţ ááŕéé ñööţ ûûšééđ]</translation>
    </message>
    <message numerus="yes">
        <source>{count} answers are not used</source>
        <comment>CHECK_SET_ASIDE_COUNT</comment>
        <extracomment>For 1: 1 answer is not used</extracomment>
        <translation>
            <numerusform>[1 ááñšŵééŕ îîš ñööţ ûûšééđ]</numerusform>
            <numerusform>[{count} ááñšŵééŕš ááŕéé ñööţ ûûšééđ]</numerusform>
        </translation>
    </message>
    <message>
        <source>These answers do not count towards the result. Going by your other answers and the rules that apply, they make no difference or do not fit. They are kept, and count again if that changes.</source>
        <comment>CHECK_SET_ASIDE_BODY</comment>
        <translation>[Ţħééšéé ááñšŵééŕš đöö ñööţ çööûûñţ ţööŵááŕđš ţħéé ŕééšûûļţ. Ğööîîñğ ßý ýööûûŕ ööţħééŕ ááñšŵééŕš ááñđ ţħéé ŕûûļééš ţħááţ ááþþļý, ţħééý μááķéé ñöö đîîƒƒééŕééñçéé ööŕ đöö ñööţ ƒîîţ. Ţħééý ááŕéé ķééþţ, ááñđ çööûûñţ ááğááîîñ îîƒ ţħááţ çħááñğééš.]</translation>
    </message>
    <message>
        <source>Typed, but not counted yet</source>
        <comment>CHECK_UNFINISHED</comment>
        <translation>[Ţýþééđ, ßûûţ ñööţ çööûûñţééđ ýééţ]</translation>
    </message>
    <message numerus="yes">
        <source>These pages hold changes that are not in the referral. Open each and press Continue.</source>
        <comment>CHECK_UNFINISHED_BODY</comment>
        <extracomment>For 1: This page holds changes that are not in the referral. Open it and press Continue.</extracomment>
        <translation>
            <numerusform>[Ţħîîš þááğéé ħööļđš çħááñğééš ţħááţ ááŕéé ñööţ îîñ ţħéé ŕééƒééŕŕááļ. ÖÖþééñ îîţ ááñđ þŕééšš Çööñţîîñûûéé.]</numerusform>
            <numerusform>[Ţħééšéé þááğééš ħööļđ çħááñğééš ţħááţ ááŕéé ñööţ îîñ ţħéé ŕééƒééŕŕááļ. ÖÖþééñ ééááçħ ááñđ þŕééšš Çööñţîîñûûéé.]</numerusform>
        </translation>
    </message>
    <message>
        <source>{section}, number {number}</source>
        <comment>CHECK_UNFINISHED_ROW</comment>
        <translation>[{section}, ñûûμßééŕ {number}]</translation>
    </message>
    <message>
        <source>Continue with the questions</source>
        <comment>CHECK_NEXT_QUESTION</comment>
        <translation>[Çööñţîîñûûéé ŵîîţħ ţħéé ¶ûûééšţîîööñš]</translation>
    </message>
    <message>
        <source>Continue to the referral</source>
        <comment>CHECK_EXPORT</comment>
        <translation>[Çööñţîîñûûéé ţöö ţħéé ŕééƒééŕŕááļ]</translation>
    </message>
    <message>
        <source>From: {source}</source>
        <comment>CHECK_SOURCE</comment>
        <translation>[ƒŕööμ: {source}]</translation>
    </message>
    <message>
        <source>From: {source}, {date}</source>
        <comment>CHECK_SOURCE_DATED</comment>
        <translation>[ƒŕööμ: {source}, {date}]</translation>
    </message>
    <message>
        <source>Said on: {date}</source>
        <comment>CHECK_DATED</comment>
        <translation>[Šááîîđ ööñ: {date}]</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>ANSWER_NOW</comment>
        <translation>[ÅÅñšŵééŕ]</translation>
    </message>
    <message>
        <source>Answer: {what}</source>
        <comment>ANSWER_NAME</comment>
        <translation>[ÅÅñšŵééŕ: {what}]</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>ADD</comment>
        <translation>[ÅÅđđ]</translation>
    </message>
    <message>
        <source>Add: {what}</source>
        <comment>ADD_NAME</comment>
        <translation>[ÅÅđđ: {what}]</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <comment>NOT_ANSWERED</comment>
        <translation>[Ñööţ ááñšŵééŕééđ ýééţ]</translation>
    </message>
    <message>
        <source>Your reference</source>
        <comment>REFERENCE_LABEL</comment>
        <translation>[Ýööûûŕ ŕééƒééŕééñçéé]</translation>
    </message>
    <message>
        <source>Date of the result</source>
        <comment>ASSESSED_ON</comment>
        <translation>[Ðááţéé ööƒ ţħéé ŕééšûûļţ]</translation>
    </message>
    <message>
        <source>Nation of your authority</source>
        <comment>CHECK_NATION</comment>
        <translation>[Ñááţîîööñ ööƒ ýööûûŕ ááûûţħööŕîîţý]</translation>
    </message>
    <message>
        <source>Nation where it happened</source>
        <comment>CHECK_EVENT_NATION</comment>
        <translation>[Ñááţîîööñ ŵħééŕéé îîţ ħááþþééñééđ]</translation>
    </message>
    <message>
        <source>Result on the facts entered · {date}</source>
        <comment>RESULT_CAPTION</comment>
        <translation>[Ŕééšûûļţ ööñ ţħéé ƒááçţš ééñţééŕééđ · {date}]</translation>
    </message>
    <message>
        <source>Under the procedure that your authority has adopted: {title}.</source>
        <comment>RESULT_ADOPTED</comment>
        <translation>[ÛÛñđééŕ ţħéé þŕööçééđûûŕéé ţħááţ ýööûûŕ ááûûţħööŕîîţý ħááš ááđööþţééđ: {title}.]</translation>
    </message>
    <message>
        <source>Questions are still open</source>
        <comment>RESULT_OPEN_TITLE</comment>
        <translation>[¶ûûééšţîîööñš ááŕéé šţîîļļ ööþééñ]</translation>
    </message>
    <message>
        <source>This is the result so far. Next question: {question}.</source>
        <comment>RESULT_OPEN_BODY</comment>
        <translation>[Ţħîîš îîš ţħéé ŕééšûûļţ šöö ƒááŕ. Ñéé×ţ ¶ûûééšţîîööñ: {question}.]</translation>
    </message>
    <message>
        <source>Continue with the questions</source>
        <comment>RESULT_OPEN_BUTTON</comment>
        <translation>[Çööñţîîñûûéé ŵîîţħ ţħéé ¶ûûééšţîîööñš]</translation>
    </message>
    <message>
        <source>This result is as on {then}. Today is {today}.</source>
        <comment>RESULT_OTHER_DAY</comment>
        <translation>[Ţħîîš ŕééšûûļţ îîš ááš ööñ {then}. Ţööđááý îîš {today}.]</translation>
    </message>
    <message>
        <source>Bring the result up to date</source>
        <comment>RESULT_TODAY</comment>
        <translation>[ßŕîîñğ ţħéé ŕééšûûļţ ûûþ ţöö đááţéé]</translation>
    </message>
    <message>
        <source>Still to establish</source>
        <comment>RESULT_NEEDED</comment>
        <translation>[Šţîîļļ ţöö ééšţááßļîîšħ]</translation>
    </message>
    <message>
        <source>None of this has to be known before you refer.</source>
        <comment>RESULT_NEEDED_BODY</comment>
        <translation>[Ñööñéé ööƒ ţħîîš ħááš ţöö ßéé ķñööŵñ ßééƒööŕéé ýööûû ŕééƒééŕ.]</translation>
    </message>
    <message numerus="yes">
        <source>{count} more facts</source>
        <comment>RESULT_MORE_NEEDED</comment>
        <extracomment>For 1: 1 more fact</extracomment>
        <translation>
            <numerusform>[1 μööŕéé ƒááçţ]</numerusform>
            <numerusform>[{count} μööŕéé ƒááçţš]</numerusform>
        </translation>
    </message>
    <message>
        <source>{answer}: {says}</source>
        <comment>RESULT_EFFECT</comment>
        <translation>[{answer}: {says}]</translation>
    </message>
    <message>
        <source>The date can change which criteria apply.</source>
        <comment>RESULT_NO_EFFECT</comment>
        <translation>[Ţħéé đááţéé çááñ çħááñğéé ŵħîîçħ çŕîîţééŕîîáá ááþþļý.]</translation>
    </message>
    <message>
        <source>No answer to this alone changes the result.</source>
        <comment>RESULT_NOT_ALONE</comment>
        <translation>[Ñöö ááñšŵééŕ ţöö ţħîîš ááļööñéé çħááñğééš ţħéé ŕééšûûļţ.]</translation>
    </message>
    <message>
        <source>The criteria, one by one</source>
        <comment>RESULT_REASONS</comment>
        <translation>[Ţħéé çŕîîţééŕîîáá, ööñéé ßý ööñéé]</translation>
    </message>
    <message>
        <source>Show the reasons</source>
        <comment>RESULT_SHOW_REASONS</comment>
        <translation>[Šħööŵ ţħéé ŕééáášööñš]</translation>
    </message>
    <message>
        <source>Show the reasons: {rule}</source>
        <comment>RESULT_SHOW_REASONS_NAME</comment>
        <translation>[Šħööŵ ţħéé ŕééáášööñš: {rule}]</translation>
    </message>
    <message>
        <source>Source: {citation}</source>
        <comment>RESULT_CITED</comment>
        <translation>[Šööûûŕçéé: {citation}]</translation>
    </message>
    <message>
        <source>Holds</source>
        <comment>RESULT_CLAUSE_TAGS.true</comment>
        <translation>[Ħööļđš]</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <comment>RESULT_CLAUSE_TAGS.false</comment>
        <translation>[Ðööééš ñööţ ħööļđ]</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>RESULT_CLAUSE_TAGS.unknown</comment>
        <translation>[Ñööţ ķñööŵñ]</translation>
    </message>
    <message>
        <source>Presumed</source>
        <comment>RESULT_CLAUSE_TAGS.presumed</comment>
        <translation>[Þŕééšûûμééđ]</translation>
    </message>
    <message>
        <source>Answer to “{label}”: {answer}</source>
        <comment>RESULT_YOUR_ANSWER</comment>
        <translation>[ÅÅñšŵééŕ ţöö “{label}”: {answer}]</translation>
    </message>
    <message>
        <source>By when</source>
        <comment>RESULT_DEADLINES</comment>
        <translation>[ßý ŵħééñ]</translation>
    </message>
    <message>
        <source>By {date}: {what}</source>
        <comment>RESULT_DUE</comment>
        <translation>[ßý {date}: {what}]</translation>
    </message>
    <message>
        <source>Applies only if the criterion turns out to be met.</source>
        <comment>RESULT_DUE_UNCERTAIN</comment>
        <translation>[ÅÅþþļîîééš ööñļý îîƒ ţħéé çŕîîţééŕîîööñ ţûûŕñš ööûûţ ţöö ßéé μééţ.]</translation>
    </message>
    <message numerus="yes">
        <source>{count} working days</source>
        <comment>PERIODS.working_days</comment>
        <extracomment>For 1: 1 working day</extracomment>
        <translation>
            <numerusform>[1 ŵööŕķîîñğ đááý]</numerusform>
            <numerusform>[{count} ŵööŕķîîñğ đááýš]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} months</source>
        <comment>PERIODS.months</comment>
        <extracomment>For 1: 1 month</extracomment>
        <translation>
            <numerusform>[1 μööñţħ]</numerusform>
            <numerusform>[{count} μööñţħš]</numerusform>
        </translation>
    </message>
    <message>
        <source>the time is set locally</source>
        <comment>PERIOD_LOCAL</comment>
        <translation>[ţħéé ţîîμéé îîš šééţ ļööçááļļý]</translation>
    </message>
    <message>
        <source>{limit} From: {start}. Source: {citation}</source>
        <comment>RESULT_BASIS</comment>
        <translation>[{limit} ƒŕööμ: {start}. Šööûûŕçéé: {citation}]</translation>
    </message>
    <message numerus="yes">
        <source>{count} working days are left.</source>
        <comment>LIMIT_LEFT</comment>
        <extracomment>For 1: 1 working day is left.</extracomment>
        <translation>
            <numerusform>[1 ŵööŕķîîñğ đááý îîš ļééƒţ.]</numerusform>
            <numerusform>[{count} ŵööŕķîîñğ đááýš ááŕéé ļééƒţ.]</numerusform>
        </translation>
    </message>
    <message>
        <source>That is today.</source>
        <comment>LIMIT_TODAY</comment>
        <translation>[Ţħááţ îîš ţööđááý.]</translation>
    </message>
    <message>
        <source>That day has passed. Refer now, and say why it is late.</source>
        <comment>LIMIT_PASSED</comment>
        <translation>[Ţħááţ đááý ħááš þááššééđ. Ŕééƒééŕ ñööŵ, ááñđ šááý ŵħý îîţ îîš ļááţéé.]</translation>
    </message>
    <message>
        <source>No working day is left before then.</source>
        <comment>LIMIT_NO_WORKING_DAY</comment>
        <translation>[Ñöö ŵööŕķîîñğ đááý îîš ļééƒţ ßééƒööŕéé ţħééñ.]</translation>
    </message>
    <message>
        <source>As the date entered is not exact, it may be as late as {date}. Keep to the earlier day.</source>
        <comment>LIMIT_LATEST</comment>
        <translation>[ÅÅš ţħéé đááţéé ééñţééŕééđ îîš ñööţ éé×ááçţ, îîţ μááý ßéé ááš ļááţéé ááš {date}. Ķééééþ ţöö ţħéé ééááŕļîîééŕ đááý.]</translation>
    </message>
    <message>
        <source>Bank holidays so far ahead are not announced yet.</source>
        <comment>LIMIT_BEYOND</comment>
        <translation>[ßááñķ ħööļîîđááýš šöö ƒááŕ ááħééááđ ááŕéé ñööţ ááññööûûñçééđ ýééţ.]</translation>
    </message>
    <message numerus="yes">
        <source>{count} time limits whose days cannot be told yet</source>
        <comment>LIMIT_WITHOUT_DAY</comment>
        <extracomment>For 1: 1 time limit whose day cannot be told yet</extracomment>
        <translation>
            <numerusform>[1 ţîîμéé ļîîμîîţ ŵħööšéé đááý çááññööţ ßéé ţööļđ ýééţ]</numerusform>
            <numerusform>[{count} ţîîμéé ļîîμîîţš ŵħööšéé đááýš çááññööţ ßéé ţööļđ ýééţ]</numerusform>
        </translation>
    </message>
    <message>
        <source>How the days are counted</source>
        <comment>LIMIT_ASSUMPTION</comment>
        <translation>[Ħööŵ ţħéé đááýš ááŕéé çööûûñţééđ]</translation>
    </message>
    <message>
        <source>Answer to see the day: {what}</source>
        <comment>LIMIT_ENTER_DATE</comment>
        <translation>[ÅÅñšŵééŕ ţöö šéééé ţħéé đááý: {what}]</translation>
    </message>
    <message>
        <source>Try another answer without saving it</source>
        <comment>TRIAL_TITLE</comment>
        <translation>[Ţŕý ááñööţħééŕ ááñšŵééŕ ŵîîţħööûûţ šáá√îîñğ îîţ]</translation>
    </message>
    <message>
        <source>See what would follow if one answer were different. The case stays as it is.</source>
        <comment>TRIAL_INTRO</comment>
        <translation>[Šéééé ŵħááţ ŵööûûļđ ƒööļļööŵ îîƒ ööñéé ááñšŵééŕ ŵééŕéé đîîƒƒééŕééñţ. Ţħéé çáášéé šţááýš ááš îîţ îîš.]</translation>
    </message>
    <message>
        <source>Which answer would you like to try?</source>
        <comment>TRIAL_QUESTION</comment>
        <translation>[Ŵħîîçħ ááñšŵééŕ ŵööûûļđ ýööûû ļîîķéé ţöö ţŕý?]</translation>
    </message>
    <message>
        <source>On the facts entered: {says}</source>
        <comment>TRIAL_AS_ENTERED</comment>
        <translation>[ÖÖñ ţħéé ƒááçţš ééñţééŕééđ: {says}]</translation>
    </message>
    <message>
        <source>The same as on the facts entered.</source>
        <comment>TRIAL_SAME</comment>
        <translation>[Ţħéé šááμéé ááš ööñ ţħéé ƒááçţš ééñţééŕééđ.]</translation>
    </message>
    <message>
        <source>Nothing here is saved. To change an answer for good, use Change in the reasons.</source>
        <comment>TRIAL_NOT_SAVED</comment>
        <translation>[Ñööţħîîñğ ħééŕéé îîš šáá√ééđ. Ţöö çħááñğéé ááñ ááñšŵééŕ ƒööŕ ğööööđ, ûûšéé Çħááñğéé îîñ ţħéé ŕééáášööñš.]</translation>
    </message>
    <message>
        <source>Which kind of review might fit?</source>
        <comment>WEIGH_TITLE</comment>
        <translation>[Ŵħîîçħ ķîîñđ ööƒ ŕéé√îîééŵ μîîğħţ ƒîîţ?]</translation>
    </message>
    <message>
        <source>Proportion: how serious is it, and how much would a large review add to what is known already?</source>
        <comment>WEIGH_POINTS.1</comment>
        <translation>[Þŕööþööŕţîîööñ: ħööŵ šééŕîîööûûš îîš îîţ, ááñđ ħööŵ μûûçħ ŵööûûļđ áá ļááŕğéé ŕéé√îîééŵ ááđđ ţöö ŵħááţ îîš ķñööŵñ ááļŕééááđý?]</translation>
    </message>
    <message>
        <source>Learning: is this new, or the same weakness as in earlier cases? Who would use what is learned?</source>
        <comment>WEIGH_POINTS.2</comment>
        <translation>[Ļééááŕñîîñğ: îîš ţħîîš ñééŵ, ööŕ ţħéé šááμéé ŵééááķñééšš ááš îîñ ééááŕļîîééŕ çáášééš? Ŵħöö ŵööûûļđ ûûšéé ŵħááţ îîš ļééááŕñééđ?]</translation>
    </message>
    <message>
        <source>People: can the adult, the family and the staff who were there take part, and how soon?</source>
        <comment>WEIGH_POINTS.3</comment>
        <translation>[Þééööþļéé: çááñ ţħéé ááđûûļţ, ţħéé ƒááμîîļý ááñđ ţħéé šţááƒƒ ŵħöö ŵééŕéé ţħééŕéé ţááķéé þááŕţ, ááñđ ħööŵ šööööñ?]</translation>
    </message>
    <message>
        <source>Other enquiries: does one already ask the same questions? A review need not wait for it.</source>
        <comment>WEIGH_POINTS.4</comment>
        <translation>[ÖÖţħééŕ ééñ¶ûûîîŕîîééš: đööééš ööñéé ááļŕééááđý áášķ ţħéé šááμéé ¶ûûééšţîîööñš? ÅÅ ŕéé√îîééŵ ñééééđ ñööţ ŵááîîţ ƒööŕ îîţ.]</translation>
    </message>
    <message>
        <source>Time: how soon must something change to keep others safe?</source>
        <comment>WEIGH_POINTS.5</comment>
        <translation>[Ţîîμéé: ħööŵ šööööñ μûûšţ šööμééţħîîñğ çħááñğéé ţöö ķééééþ ööţħééŕš šááƒéé?]</translation>
    </message>
    <message>
        <source>Kinds that boards use: {methods}.</source>
        <comment>WEIGH_METHODS</comment>
        <translation>[Ķîîñđš ţħááţ ßööááŕđš ûûšéé: {methods}.]</translation>
    </message>
    <message>
        <source>Record the kinds that you suggest</source>
        <comment>WEIGH_RECORD</comment>
        <translation>[Ŕééçööŕđ ţħéé ķîîñđš ţħááţ ýööûû šûûğğééšţ]</translation>
    </message>
    <message>
        <source>Show these criteria, one by one</source>
        <comment>RESULT_CRITERIA_OF</comment>
        <translation>[Šħööŵ ţħééšéé çŕîîţééŕîîáá, ööñéé ßý ööñéé]</translation>
    </message>
    <message>
        <source>Show the criteria, one by one: {title}</source>
        <comment>RESULT_CRITERIA_OF_NAME</comment>
        <translation>[Šħööŵ ţħéé çŕîîţééŕîîáá, ööñéé ßý ööñéé: {title}]</translation>
    </message>
    <message>
        <source>Other reviews and proceedings</source>
        <comment>RESULT_PARALLEL</comment>
        <translation>[ÖÖţħééŕ ŕéé√îîééŵš ááñđ þŕööçééééđîîñğš]</translation>
    </message>
    <message>
        <source>Each is for another body, and may run beside a review. None takes the place of a referral.</source>
        <comment>RESULT_PARALLEL_BODY</comment>
        <translation>[ÉÉááçħ îîš ƒööŕ ááñööţħééŕ ßööđý, ááñđ μááý ŕûûñ ßééšîîđéé áá ŕéé√îîééŵ. Ñööñéé ţááķééš ţħéé þļááçéé ööƒ áá ŕééƒééŕŕááļ.]</translation>
    </message>
    <message>
        <source>On the facts entered so far:</source>
        <comment>RESULT_PARALLEL_TELL</comment>
        <translation>[ÖÖñ ţħéé ƒááçţš ééñţééŕééđ šöö ƒááŕ:]</translation>
    </message>
    <message>
        <source>Answer the questions on other reviews</source>
        <comment>RESULT_PARALLEL_ASK</comment>
        <translation>[ÅÅñšŵééŕ ţħéé ¶ûûééšţîîööñš ööñ ööţħééŕ ŕéé√îîééŵš]</translation>
    </message>
    <message>
        <source>How this differs from the adopted procedure</source>
        <comment>RESULT_COMPARED</comment>
        <translation>[Ħööŵ ţħîîš đîîƒƒééŕš ƒŕööμ ţħéé ááđööþţééđ þŕööçééđûûŕéé]</translation>
    </message>
    <message>
        <source>How this differs from the adopted procedure: {title}</source>
        <comment>RESULT_COMPARED_NAME</comment>
        <translation>[Ħööŵ ţħîîš đîîƒƒééŕš ƒŕööμ ţħéé ááđööþţééđ þŕööçééđûûŕéé: {title}]</translation>
    </message>
    <message>
        <source>The law today</source>
        <comment>RESULT_LAW</comment>
        <translation>[Ţħéé ļááŵ ţööđááý]</translation>
    </message>
    <message>
        <source>Current law, on the same facts. It stands beside the adopted procedure.</source>
        <comment>RESULT_LAW_BODY</comment>
        <translation>[Çûûŕŕééñţ ļááŵ, ööñ ţħéé šááμéé ƒááçţš. ÎÎţ šţááñđš ßééšîîđéé ţħéé ááđööþţééđ þŕööçééđûûŕéé.]</translation>
    </message>
    <message>
        <source>These rules do not apply to a person of this age: {packs}.</source>
        <comment>RESULT_NOT_APPLYING</comment>
        <translation>[Ţħééšéé ŕûûļééš đöö ñööţ ááþþļý ţöö áá þééŕšööñ ööƒ ţħîîš ááğéé: {packs}.]</translation>
    </message>
    <message>
        <source>The rules used:</source>
        <comment>RESULT_PACKS</comment>
        <translation>[Ţħéé ŕûûļééš ûûšééđ:]</translation>
    </message>
    <message>
        <source>The rules used, each {standing}:</source>
        <comment>RESULT_PACKS_STANDING</comment>
        <translation>[Ţħéé ŕûûļééš ûûšééđ, ééááçħ {standing}:]</translation>
    </message>
    <message>
        <source>{title} (version {version}, as on {verified}).</source>
        <comment>RESULT_PACK</comment>
        <translation>[{title} (√ééŕšîîööñ {version}, ááš ööñ {verified}).]</translation>
    </message>
    <message>
        <source>Further reading</source>
        <comment>RESULT_READ</comment>
        <translation>[ƒûûŕţħééŕ ŕééááđîîñğ]</translation>
    </message>
    <message>
        <source>What a review is for, and what it is not</source>
        <comment>RESULT_ABOUT</comment>
        <translation>[Ŵħááţ áá ŕéé√îîééŵ îîš ƒööŕ, ááñđ ŵħááţ îîţ îîš ñööţ]</translation>
    </message>
    <message>
        <source>Check or change your answers</source>
        <comment>RESULT_CHECK</comment>
        <translation>[Çħééçķ ööŕ çħááñğéé ýööûûŕ ááñšŵééŕš]</translation>
    </message>
    <message>
        <source>Continue with the referral</source>
        <comment>RESULT_NEXT</comment>
        <translation>[Çööñţîîñûûéé ŵîîţħ ţħéé ŕééƒééŕŕááļ]</translation>
    </message>
    <message>
        <source>Worth recording as well: {what}</source>
        <comment>RESULT_RECORD</comment>
        <translation>[Ŵööŕţħ ŕééçööŕđîîñğ ááš ŵééļļ: {what}]</translation>
    </message>
    <message>
        <source>The referral is one PDF file: the result with its reasons, everything you entered, and what is not known.</source>
        <comment>EXPORT_INTRO</comment>
        <translation>[Ţħéé ŕééƒééŕŕááļ îîš ööñéé ÞÐƒ ƒîîļéé: ţħéé ŕééšûûļţ ŵîîţħ îîţš ŕééáášööñš, éé√ééŕýţħîîñğ ýööûû ééñţééŕééđ, ááñđ ŵħááţ îîš ñööţ ķñööŵñ.]</translation>
    </message>
    <message>
        <source>Send it to your safeguarding lead or the board by secure e-mail.</source>
        <comment>EXPORT_INTRO_SEND</comment>
        <translation>[Šééñđ îîţ ţöö ýööûûŕ šááƒééğûûááŕđîîñğ ļééááđ ööŕ ţħéé ßööááŕđ ßý šééçûûŕéé éé-μááîîļ.]</translation>
    </message>
    <message>
        <source>You can write the referral now</source>
        <comment>EXPORT_GAPS_TITLE</comment>
        <translation>[Ýööûû çááñ ŵŕîîţéé ţħéé ŕééƒééŕŕááļ ñööŵ]</translation>
    </message>
    <message>
        <source>Some things are not filled in yet. The referral lists them.</source>
        <comment>EXPORT_GAPS_BODY</comment>
        <translation>[Šööμéé ţħîîñğš ááŕéé ñööţ ƒîîļļééđ îîñ ýééţ. Ţħéé ŕééƒééŕŕááļ ļîîšţš ţħééμ.]</translation>
    </message>
    <message>
        <source>{section}: {fields}</source>
        <comment>EXPORT_GAP</comment>
        <translation>[{section}: {fields}]</translation>
    </message>
    <message>
        <source>See what is still to supply</source>
        <comment>EXPORT_GAPS_LINK</comment>
        <translation>[Šéééé ŵħááţ îîš šţîîļļ ţöö šûûþþļý]</translation>
    </message>
    <message>
        <source>Questions not answered or not known: {facts}</source>
        <comment>EXPORT_OPEN_FACTS</comment>
        <translation>[¶ûûééšţîîööñš ñööţ ááñšŵééŕééđ ööŕ ñööţ ķñööŵñ: {facts}]</translation>
    </message>
    <message>
        <source>Which form do you need?</source>
        <comment>EXPORT_VARIANT</comment>
        <translation>[Ŵħîîçħ ƒööŕμ đöö ýööûû ñééééđ?]</translation>
    </message>
    <message>
        <source>The referral</source>
        <comment>EXPORT_VARIANTS.referral</comment>
        <translation>[Ţħéé ŕééƒééŕŕááļ]</translation>
    </message>
    <message>
        <source>The referral without names</source>
        <comment>EXPORT_VARIANTS.pseudonymised</comment>
        <translation>[Ţħéé ŕééƒééŕŕááļ ŵîîţħööûûţ ñááμééš]</translation>
    </message>
    <message>
        <source>The chronology alone</source>
        <comment>EXPORT_VARIANTS.chronology</comment>
        <translation>[Ţħéé çħŕööñööļööğý ááļööñéé]</translation>
    </message>
    <message>
        <source>With names and dates, for your safeguarding lead and the board</source>
        <comment>EXPORT_VARIANT_HINTS.referral</comment>
        <translation>[Ŵîîţħ ñááμééš ááñđ đááţééš, ƒööŕ ýööûûŕ šááƒééğûûááŕđîîñğ ļééááđ ááñđ ţħéé ßööááŕđ]</translation>
    </message>
    <message>
        <source>Roles in place of names, months in place of days. You see what is replaced before it is written.</source>
        <comment>EXPORT_VARIANT_HINTS.pseudonymised</comment>
        <translation>[Ŕööļééš îîñ þļááçéé ööƒ ñááμééš, μööñţħš îîñ þļááçéé ööƒ đááýš. Ýööûû šéééé ŵħááţ îîš ŕééþļááçééđ ßééƒööŕéé îîţ îîš ŵŕîîţţééñ.]</translation>
    </message>
    <message>
        <source>What happened and when, with the names in it</source>
        <comment>EXPORT_VARIANT_HINTS.chronology</comment>
        <translation>[Ŵħááţ ħááþþééñééđ ááñđ ŵħééñ, ŵîîţħ ţħéé ñááμééš îîñ îîţ]</translation>
    </message>
    <message>
        <source>Protective marking, printed on every page</source>
        <comment>EXPORT_MARKING</comment>
        <translation>[Þŕööţééçţîî√éé μááŕķîîñğ, þŕîîñţééđ ööñ éé√ééŕý þááğéé]</translation>
    </message>
    <message>
        <source>Your board may use another one</source>
        <comment>EXPORT_MARKING_HINT</comment>
        <translation>[Ýööûûŕ ßööááŕđ μááý ûûšéé ááñööţħééŕ ööñéé]</translation>
    </message>
    <message>
        <source>Name of the board, if you want it printed</source>
        <comment>EXPORT_BOARD</comment>
        <translation>[Ñááμéé ööƒ ţħéé ßööááŕđ, îîƒ ýööûû ŵááñţ îîţ þŕîîñţééđ]</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <comment>EXPORT_SIGN_OFF</comment>
        <translation>[Šîîğñ-ööƒƒ]</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <comment>EXPORT_PREPARED_BY</comment>
        <translation>[Þŕééþááŕééđ ßý]</translation>
    </message>
    <message>
        <source>Safeguarding lead or senior manager</source>
        <comment>EXPORT_LEAD</comment>
        <translation>[Šááƒééğûûááŕđîîñğ ļééááđ ööŕ šééñîîööŕ μááñááğééŕ]</translation>
    </message>
    <message>
        <source>Protect the file with a passphrase</source>
        <comment>EXPORT_PROTECT</comment>
        <translation>[Þŕööţééçţ ţħéé ƒîîļéé ŵîîţħ áá þááššþħŕáášéé]</translation>
    </message>
    <message>
        <source>Where there is no secure e-mail. The receiver needs the passphrase to read it.</source>
        <comment>EXPORT_PROTECT_HINT</comment>
        <translation>[Ŵħééŕéé ţħééŕéé îîš ñöö šééçûûŕéé éé-μááîîļ. Ţħéé ŕééçééîî√ééŕ ñééééđš ţħéé þááššþħŕáášéé ţöö ŕééááđ îîţ.]</translation>
    </message>
    <message>
        <source>Passphrase for the file</source>
        <comment>EXPORT_PASSPHRASE</comment>
        <translation>[Þááššþħŕáášéé ƒööŕ ţħéé ƒîîļéé]</translation>
    </message>
    <message>
        <source>Another one than for your cases, of at least 12 characters. Give it by phone, never in the same e-mail. Nobody can recover it.</source>
        <comment>EXPORT_PASSPHRASE_HINT</comment>
        <translation>[ÅÅñööţħééŕ ööñéé ţħááñ ƒööŕ ýööûûŕ çáášééš, ööƒ ááţ ļééáášţ 12 çħááŕááçţééŕš. Ğîî√éé îîţ ßý þħööñéé, ñéé√ééŕ îîñ ţħéé šááμéé éé-μááîîļ. Ñöößööđý çááñ ŕééçöö√ééŕ îîţ.]</translation>
    </message>
    <message>
        <source>Type the passphrase for the file again</source>
        <comment>EXPORT_PASSPHRASE_AGAIN</comment>
        <translation>[Ţýþéé ţħéé þááššþħŕáášéé ƒööŕ ţħéé ƒîîļéé ááğááîîñ]</translation>
    </message>
    <message>
        <source>Where to put the file</source>
        <comment>EXPORT_PATH</comment>
        <translation>[Ŵħééŕéé ţöö þûûţ ţħéé ƒîîļéé]</translation>
    </message>
    <message>
        <source>A folder that only you can open, and a file name that names nobody</source>
        <comment>EXPORT_PATH_HINT</comment>
        <translation>[ÅÅ ƒööļđééŕ ţħááţ ööñļý ýööûû çááñ ööþééñ, ááñđ áá ƒîîļéé ñááμéé ţħááţ ñááμééš ñöößööđý]</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <comment>EXPORT_BROWSE</comment>
        <translation>[Çħööööšéé áá þļááçéé]</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <comment>EXPORT_FILTER</comment>
        <translation>[ÞÐƒ ƒîîļééš] (*.pdf)</translation>
    </message>
    <message>
        <source>Write the PDF</source>
        <comment>EXPORT_BUTTON</comment>
        <translation>[Ŵŕîîţéé ţħéé ÞÐƒ]</translation>
    </message>
    <message>
        <source>See what is replaced</source>
        <comment>EXPORT_REPLACED_BUTTON</comment>
        <translation>[Šéééé ŵħááţ îîš ŕééþļááçééđ]</translation>
    </message>
    <message>
        <source>Look at the pages first</source>
        <comment>EXPORT_PREVIEW</comment>
        <translation>[Ļööööķ ááţ ţħéé þááğééš ƒîîŕšţ]</translation>
    </message>
    <message>
        <source>Writing the PDF.</source>
        <comment>EXPORT_WORKING</comment>
        <translation>[Ŵŕîîţîîñğ ţħéé ÞÐƒ.]</translation>
    </message>
    <message>
        <source>Making the pages.</source>
        <comment>EXPORT_PREPARING</comment>
        <translation>[μááķîîñğ ţħéé þááğééš.]</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>EXPORT_CANCEL</comment>
        <translation>[Çááñçééļ]</translation>
    </message>
    <message>
        <source>You changed this case after it was finalised. Give the reason in the message above, then write the file.</source>
        <comment>EXPORT_NEEDS_REASON</comment>
        <translation>[Ýööûû çħááñğééđ ţħîîš çáášéé ááƒţééŕ îîţ ŵááš ƒîîñááļîîšééđ. Ğîî√éé ţħéé ŕééáášööñ îîñ ţħéé μééššááğéé ááßöö√éé, ţħééñ ŵŕîîţéé ţħéé ƒîîļéé.]</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <comment>EXPORT_CANCELLED</comment>
        <translation>[Çááñçééļļééđ. Ñööţħîîñğ ŵááš ŵŕîîţţééñ.]</translation>
    </message>
    <message>
        <source>The file was being written already.</source>
        <comment>EXPORT_TOO_LATE</comment>
        <translation>[Ţħéé ƒîîļéé ŵááš ßééîîñğ ŵŕîîţţééñ ááļŕééááđý.]</translation>
    </message>
    <message>
        <source>Enter a folder and a file name</source>
        <comment>EXPORT_NO_PATH</comment>
        <translation>[ÉÉñţééŕ áá ƒööļđééŕ ááñđ áá ƒîîļéé ñááμéé]</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one that exists</source>
        <comment>EXPORT_NO_FOLDER</comment>
        <translation>[Ţħééŕéé îîš ñöö šûûçħ ƒööļđééŕ. Çħööööšéé ööñéé ţħááţ éé×îîšţš]</translation>
    </message>
    <message>
        <source>This is a folder. Add a file name, like referral.pdf</source>
        <comment>EXPORT_IS_FOLDER</comment>
        <translation>[Ţħîîš îîš áá ƒööļđééŕ. ÅÅđđ áá ƒîîļéé ñááμéé, ļîîķéé ŕééƒééŕŕááļ.pdf]</translation>
    </message>
    <message>
        <source>This is not a file that can be replaced. Choose another name</source>
        <comment>EXPORT_NO_FILE</comment>
        <translation>[Ţħîîš îîš ñööţ áá ƒîîļéé ţħááţ çááñ ßéé ŕééþļááçééđ. Çħööööšéé ááñööţħééŕ ñááμéé]</translation>
    </message>
    <message>
        <source>This folder belongs to the app. Choose a folder outside it</source>
        <comment>EXPORT_IN_STORE</comment>
        <translation>[Ţħîîš ƒööļđééŕ ßééļööñğš ţöö ţħéé ááþþ. Çħööööšéé áá ƒööļđééŕ ööûûţšîîđéé îîţ]</translation>
    </message>
    <message>
        <source>Your organisation has these files put in {folder}, and nowhere else</source>
        <comment>EXPORT_ONLY_FOLDER</comment>
        <translation>[Ýööûûŕ ööŕğááñîîšááţîîööñ ħááš ţħééšéé ƒîîļééš þûûţ îîñ {folder}, ááñđ ñööŵħééŕéé ééļšéé]</translation>
    </message>
    <message>
        <source>This form holds names. Choose a file name that does not say that it is pseudonymised</source>
        <comment>EXPORT_HAS_NAMES</comment>
        <translation>[Ţħîîš ƒööŕμ ħööļđš ñááμééš. Çħööööšéé áá ƒîîļéé ñááμéé ţħááţ đööééš ñööţ šááý ţħááţ îîţ îîš þšééûûđööñýμîîšééđ]</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name, or tick “Replace it”</source>
        <comment>EXPORT_EXISTS</comment>
        <translation>[Ţħééŕéé îîš áá ƒîîļéé ööƒ ţħîîš ñááμéé ááļŕééááđý. Çħööööšéé ááñööţħééŕ ñááμéé, ööŕ ţîîçķ “Ŕééþļááçéé îîţ”]</translation>
    </message>
    <message>
        <source>Replace the file that is there</source>
        <comment>EXPORT_REPLACE</comment>
        <translation>[Ŕééþļááçéé ţħéé ƒîîļéé ţħááţ îîš ţħééŕéé]</translation>
    </message>
    <message>
        <source>The PDF could not be written: {reason}. Choose another place, or free some room</source>
        <comment>EXPORT_FAILED</comment>
        <translation>[Ţħéé ÞÐƒ çööûûļđ ñööţ ßéé ŵŕîîţţééñ: {reason}. Çħööööšéé ááñööţħééŕ þļááçéé, ööŕ ƒŕéééé šööμéé ŕööööμ]</translation>
    </message>
    <message>
        <source>Enter a protective marking, such as OFFICIAL-SENSITIVE</source>
        <comment>EXPORT_NO_MARKING</comment>
        <translation>[ÉÉñţééŕ áá þŕööţééçţîî√éé μááŕķîîñğ, šûûçħ ááš ÖÖƒƒÎÎÇÎÎÅÅĻ-ŠÉÉÑŠÎÎŢÎÎ√ÉÉ]</translation>
    </message>
    <message>
        <source>The referral is written, not sent</source>
        <comment>EXPORTED_TITLE</comment>
        <translation>[Ţħéé ŕééƒééŕŕááļ îîš ŵŕîîţţééñ, ñööţ šééñţ]</translation>
    </message>
    <message>
        <source>The file is written, not sent</source>
        <comment>EXPORTED_OTHER_TITLE</comment>
        <translation>[Ţħéé ƒîîļéé îîš ŵŕîîţţééñ, ñööţ šééñţ]</translation>
    </message>
    <message>
        <source>The file is at {path}. This app sends nothing: the next steps are yours.</source>
        <comment>EXPORTED_BODY</comment>
        <translation>[Ţħéé ƒîîļéé îîš ááţ {path}. Ţħîîš ááþþ šééñđš ñööţħîîñğ: ţħéé ñéé×ţ šţééþš ááŕéé ýööûûŕš.]</translation>
    </message>
    <message>
        <source>The file is at {path}. The next steps are yours: this app sends nothing.</source>
        <comment>EXPORT_ENDED_BODY</comment>
        <translation>[Ţħéé ƒîîļéé îîš ááţ {path}. Ţħéé ñéé×ţ šţééþš ááŕéé ýööûûŕš: ţħîîš ááþþ šééñđš ñööţħîîñğ.]</translation>
    </message>
    <message>
        <source>The referral is not written</source>
        <comment>EXPORT_FAILED_TITLE</comment>
        <translation>[Ţħéé ŕééƒééŕŕááļ îîš ñööţ ŵŕîîţţééñ]</translation>
    </message>
    <message>
        <source>Open the file and read it once.</source>
        <comment>EXPORTED_STEPS.1</comment>
        <translation>[ÖÖþééñ ţħéé ƒîîļéé ááñđ ŕééááđ îîţ ööñçéé.]</translation>
    </message>
    <message>
        <source>Have your safeguarding lead read it and sign it off.</source>
        <comment>EXPORTED_STEPS.2</comment>
        <translation>[Ħáá√éé ýööûûŕ šááƒééğûûááŕđîîñğ ļééááđ ŕééááđ îîţ ááñđ šîîğñ îîţ ööƒƒ.]</translation>
    </message>
    <message>
        <source>Send it by secure e-mail to the board, in the way your procedure says.</source>
        <comment>EXPORTED_STEPS.3</comment>
        <translation>[Šééñđ îîţ ßý šééçûûŕéé éé-μááîîļ ţöö ţħéé ßööááŕđ, îîñ ţħéé ŵááý ýööûûŕ þŕööçééđûûŕéé šááýš.]</translation>
    </message>
    <message>
        <source>This file is not a notification. If the law asks your authority to notify, do that as well.</source>
        <comment>EXPORTED_STEPS.4</comment>
        <translation>[Ţħîîš ƒîîļéé îîš ñööţ áá ñööţîîƒîîçááţîîööñ. ÎÎƒ ţħéé ļááŵ áášķš ýööûûŕ ááûûţħööŕîîţý ţöö ñööţîîƒý, đöö ţħááţ ááš ŵééļļ.]</translation>
    </message>
    <message>
        <source>Put the file in your case system, then delete the copy on this computer.</source>
        <comment>EXPORTED_STEPS.5</comment>
        <translation>[Þûûţ ţħéé ƒîîļéé îîñ ýööûûŕ çáášéé šýšţééμ, ţħééñ đééļééţéé ţħéé çööþý ööñ ţħîîš çööμþûûţééŕ.]</translation>
    </message>
    <message>
        <source>Where referrals are sent</source>
        <comment>EXPORTED_ADDRESS_TITLE</comment>
        <translation>[Ŵħééŕéé ŕééƒééŕŕááļš ááŕéé šééñţ]</translation>
    </message>
    <message>
        <source>If they ask whose signature it is</source>
        <comment>EXPORTED_SIGNED_TITLE</comment>
        <translation>[ÎÎƒ ţħééý áášķ ŵħööšéé šîîğñááţûûŕéé îîţ îîš]</translation>
    </message>
    <message>
        <source>Read them the fingerprint of your key by phone, once:</source>
        <comment>EXPORTED_SIGNED</comment>
        <translation>[Ŕééááđ ţħééμ ţħéé ƒîîñğééŕþŕîîñţ ööƒ ýööûûŕ ķééý ßý þħööñéé, ööñçéé:]</translation>
    </message>
    <message>
        <source>Give the passphrase by phone, never in the same e-mail as the file.</source>
        <comment>EXPORTED_PROTECTED</comment>
        <translation>[Ğîî√éé ţħéé þááššþħŕáášéé ßý þħööñéé, ñéé√ééŕ îîñ ţħéé šááμéé éé-μááîîļ ááš ţħéé ƒîîļéé.]</translation>
    </message>
    <message>
        <source>Back to your cases</source>
        <comment>EXPORTED_HOME</comment>
        <translation>[ßááçķ ţöö ýööûûŕ çáášééš]</translation>
    </message>
    <message>
        <source>Change something and write it again</source>
        <comment>EXPORTED_AGAIN</comment>
        <translation>[Çħááñğéé šööμééţħîîñğ ááñđ ŵŕîîţéé îîţ ááğááîîñ]</translation>
    </message>
    <message>
        <source>When the receiver has it</source>
        <comment>TRANSFER_TITLE</comment>
        <translation>[Ŵħééñ ţħéé ŕééçééîî√ééŕ ħááš îîţ]</translation>
    </message>
    <message>
        <source>Record who has it once they confirm. The case is then closed: a later change needs a reason, and the case can be removed from this computer.</source>
        <comment>TRANSFER_BODY</comment>
        <translation>[Ŕééçööŕđ ŵħöö ħááš îîţ ööñçéé ţħééý çööñƒîîŕμ. Ţħéé çáášéé îîš ţħééñ çļööšééđ: áá ļááţééŕ çħááñğéé ñééééđš áá ŕééáášööñ, ááñđ ţħéé çáášéé çááñ ßéé ŕééμöö√ééđ ƒŕööμ ţħîîš çööμþûûţééŕ.]</translation>
    </message>
    <message>
        <source>Who has received it</source>
        <comment>TRANSFER_TO</comment>
        <translation>[Ŵħöö ħááš ŕééçééîî√ééđ îîţ]</translation>
    </message>
    <message>
        <source>For example the board&apos;s office, and how they confirmed it</source>
        <comment>TRANSFER_TO_HINT</comment>
        <translation>[ƒööŕ éé×ááμþļéé ţħéé ßööááŕđ&apos;š ööƒƒîîçéé, ááñđ ħööŵ ţħééý çööñƒîîŕμééđ îîţ]</translation>
    </message>
    <message>
        <source>Record that they have it</source>
        <comment>TRANSFER_RECORD</comment>
        <translation>[Ŕééçööŕđ ţħááţ ţħééý ħáá√éé îîţ]</translation>
    </message>
    <message>
        <source>Enter who has received it</source>
        <comment>TRANSFER_NO_RECEIVER</comment>
        <translation>[ÉÉñţééŕ ŵħöö ħááš ŕééçééîî√ééđ îîţ]</translation>
    </message>
    <message>
        <source>Recorded: {to} has the referral. The case is closed.</source>
        <comment>TRANSFER_RECORDED</comment>
        <translation>[Ŕééçööŕđééđ: {to} ħááš ţħéé ŕééƒééŕŕááļ. Ţħéé çáášéé îîš çļööšééđ.]</translation>
    </message>
    <message>
        <source>Once it is kept in your case system, this computer no longer needs it.</source>
        <comment>TRANSFER_REMOVE_BODY</comment>
        <translation>[ÖÖñçéé îîţ îîš ķééþţ îîñ ýööûûŕ çáášéé šýšţééμ, ţħîîš çööμþûûţééŕ ñöö ļööñğééŕ ñééééđš îîţ.]</translation>
    </message>
    <message>
        <source>Remove it from this computer</source>
        <comment>TRANSFER_REMOVE</comment>
        <translation>[Ŕééμöö√éé îîţ ƒŕööμ ţħîîš çööμþûûţééŕ]</translation>
    </message>
    <message>
        <source>Your name or job title, for the signature</source>
        <comment>SIGN_NAME</comment>
        <translation>[Ýööûûŕ ñááμéé ööŕ ĳööß ţîîţļéé, ƒööŕ ţħéé šîîğñááţûûŕéé]</translation>
    </message>
    <message>
        <source>The file is signed with a key that is kept with your cases. The name goes into the signature.</source>
        <comment>SIGN_NAME_HINT</comment>
        <translation>[Ţħéé ƒîîļéé îîš šîîğñééđ ŵîîţħ áá ķééý ţħááţ îîš ķééþţ ŵîîţħ ýööûûŕ çáášééš. Ţħéé ñááμéé ğööééš îîñţöö ţħéé šîîğñááţûûŕéé.]</translation>
    </message>
    <message>
        <source>The file will be signed with the certificate of {name}.</source>
        <comment>SIGN_AS</comment>
        <translation>[Ţħéé ƒîîļéé ŵîîļļ ßéé šîîğñééđ ŵîîţħ ţħéé çééŕţîîƒîîçááţéé ööƒ {name}.]</translation>
    </message>
    <message>
        <source>More about your signature</source>
        <comment>SIGN_MORE</comment>
        <translation>[μööŕéé ááßööûûţ ýööûûŕ šîîğñááţûûŕéé]</translation>
    </message>
    <message>
        <source>The signature shows that nobody changed the file since. Who it belongs to, the receiver learns from you: by comparing the fingerprint of your key, once, on the phone.</source>
        <comment>SIGN_ABOUT</comment>
        <translation>[Ţħéé šîîğñááţûûŕéé šħööŵš ţħááţ ñöößööđý çħááñğééđ ţħéé ƒîîļéé šîîñçéé. Ŵħöö îîţ ßééļööñğš ţöö, ţħéé ŕééçééîî√ééŕ ļééááŕñš ƒŕööμ ýööûû: ßý çööμþááŕîîñğ ţħéé ƒîîñğééŕþŕîîñţ ööƒ ýööûûŕ ķééý, ööñçéé, ööñ ţħéé þħööñéé.]</translation>
    </message>
    <message>
        <source>Your key is made when you write the first file.</source>
        <comment>SIGN_NO_KEY</comment>
        <translation>[Ýööûûŕ ķééý îîš μááđéé ŵħééñ ýööûû ŵŕîîţéé ţħéé ƒîîŕšţ ƒîîļéé.]</translation>
    </message>
    <message>
        <source>Fingerprint of your key: {fingerprint}</source>
        <comment>SIGN_FINGERPRINT</comment>
        <translation>[ƒîîñğééŕþŕîîñţ ööƒ ýööûûŕ ķééý: {fingerprint}]</translation>
    </message>
    <message>
        <source>Your authority may have given you a certificate. Its file name ends in .p12 or .pfx.</source>
        <comment>SIGN_OWN_CERTIFICATE</comment>
        <translation>[Ýööûûŕ ááûûţħööŕîîţý μááý ħáá√éé ğîî√ééñ ýööûû áá çééŕţîîƒîîçááţéé. ÎÎţš ƒîîļéé ñááμéé ééñđš îîñ .p12 ööŕ .pfx.]</translation>
    </message>
    <message>
        <source>Use a certificate file</source>
        <comment>SIGN_CHOOSE</comment>
        <translation>[ÛÛšéé áá çééŕţîîƒîîçááţéé ƒîîļéé]</translation>
    </message>
    <message>
        <source>Certificates with their key (*.p12 *.pfx)</source>
        <comment>SIGN_FILTER</comment>
        <translation>[Çééŕţîîƒîîçááţééš ŵîîţħ ţħééîîŕ ķééý] (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Passphrase of the certificate file</source>
        <comment>SIGN_PASSPHRASE</comment>
        <translation>[Þááššþħŕáášéé ööƒ ţħéé çééŕţîîƒîîçááţéé ƒîîļéé]</translation>
    </message>
    <message>
        <source>Sign with it from now on</source>
        <comment>SIGN_USE</comment>
        <translation>[Šîîğñ ŵîîţħ îîţ ƒŕööμ ñööŵ ööñ]</translation>
    </message>
    <message>
        <source>From now on you sign with this certificate.</source>
        <comment>SIGN_USED</comment>
        <translation>[ƒŕööμ ñööŵ ööñ ýööûû šîîğñ ŵîîţħ ţħîîš çééŕţîîƒîîçááţéé.]</translation>
    </message>
    <message>
        <source>The signing key could not be used: {reason}</source>
        <comment>SIGN_TROUBLE</comment>
        <translation>[Ţħéé šîîğñîîñğ ķééý çööûûļđ ñööţ ßéé ûûšééđ: {reason}]</translation>
    </message>
    <message>
        <source>What is replaced in the form without names</source>
        <comment>REPLACED_TITLE</comment>
        <translation>[Ŵħááţ îîš ŕééþļááçééđ îîñ ţħéé ƒööŕμ ŵîîţħööûûţ ñááμééš]</translation>
    </message>
    <message>
        <source>Nothing is written yet, and your case stays as it is.</source>
        <comment>REPLACED_INTRO.1</comment>
        <translation>[Ñööţħîîñğ îîš ŵŕîîţţééñ ýééţ, ááñđ ýööûûŕ çáášéé šţááýš ááš îîţ îîš.]</translation>
    </message>
    <message>
        <source>Read the list. Nothing is written yet, and your case stays as it is.</source>
        <comment>REPLACED_INTRO.2</comment>
        <translation>[Ŕééááđ ţħéé ļîîšţ. Ñööţħîîñğ îîš ŵŕîîţţééñ ýééţ, ááñđ ýööûûŕ çáášéé šţááýš ááš îîţ îîš.]</translation>
    </message>
    <message>
        <source>Read both lists. Nothing is written yet, and your case stays as it is.</source>
        <comment>REPLACED_INTRO.3</comment>
        <translation>[Ŕééááđ ßööţħ ļîîšţš. Ñööţħîîñğ îîš ŵŕîîţţééñ ýééţ, ááñđ ýööûûŕ çáášéé šţááýš ááš îîţ îîš.]</translation>
    </message>
    <message numerus="yes">
        <source>{count} things may still be names or numbers</source>
        <comment>REPLACED_LEFT_TITLE</comment>
        <extracomment>For 1: 1 thing may still be a name or a number</extracomment>
        <translation>
            <numerusform>[1 ţħîîñğ μááý šţîîļļ ßéé áá ñááμéé ööŕ áá ñûûμßééŕ]</numerusform>
            <numerusform>[{count} ţħîîñğš μááý šţîîļļ ßéé ñááμééš ööŕ ñûûμßééŕš]</numerusform>
        </translation>
    </message>
    <message>
        <source>No program can know them all. Where one tells who it is, change it in the case and come back here.</source>
        <comment>REPLACED_LEFT_BODY</comment>
        <translation>[Ñöö þŕööğŕááμ çááñ ķñööŵ ţħééμ ááļļ. Ŵħééŕéé ööñéé ţééļļš ŵħöö îîţ îîš, çħááñğéé îîţ îîñ ţħéé çáášéé ááñđ çööμéé ßááçķ ħééŕéé.]</translation>
    </message>
    <message>
        <source>“{words}” looks like {looks}</source>
        <comment>REPLACED_LEFT</comment>
        <translation>[“{words}” ļööööķš ļîîķéé {looks}]</translation>
    </message>
    <message>
        <source>a name</source>
        <comment>REPLACED_LOOKS.a name</comment>
        <translation>[áá ñááμéé]</translation>
    </message>
    <message>
        <source>a number</source>
        <comment>REPLACED_LOOKS.a number</comment>
        <translation>[áá ñûûμßééŕ]</translation>
    </message>
    <message>
        <source>a name from the case, written in another way</source>
        <comment>REPLACED_LOOKS.like a name</comment>
        <translation>[áá ñááμéé ƒŕööμ ţħéé çáášéé, ŵŕîîţţééñ îîñ ááñööţħééŕ ŵááý]</translation>
    </message>
    <message>
        <source>Nothing that is left looks like a name or a number. Read the pages all the same.</source>
        <comment>REPLACED_NOTHING_LEFT</comment>
        <translation>[Ñööţħîîñğ ţħááţ îîš ļééƒţ ļööööķš ļîîķéé áá ñááμéé ööŕ áá ñûûμßééŕ. Ŕééááđ ţħéé þááğééš ááļļ ţħéé šááμéé.]</translation>
    </message>
    <message>
        <source>The result is another one</source>
        <comment>REPLACED_RESULT_TITLE</comment>
        <translation>[Ţħéé ŕééšûûļţ îîš ááñööţħééŕ ööñéé]</translation>
    </message>
    <message>
        <source>With months in place of days the rules come to another result than before. Say so when you send it, or send the referral with names.</source>
        <comment>REPLACED_RESULT_BODY</comment>
        <translation>[Ŵîîţħ μööñţħš îîñ þļááçéé ööƒ đááýš ţħéé ŕûûļééš çööμéé ţöö ááñööţħééŕ ŕééšûûļţ ţħááñ ßééƒööŕéé. Šááý šöö ŵħééñ ýööûû šééñđ îîţ, ööŕ šééñđ ţħéé ŕééƒééŕŕááļ ŵîîţħ ñááμééš.]</translation>
    </message>
    <message>
        <source>What is replaced</source>
        <comment>REPLACED_LIST</comment>
        <translation>[Ŵħááţ îîš ŕééþļááçééđ]</translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <comment>REPLACED_COUNT</comment>
        <extracomment>For 1: Once</extracomment>
        <translation>
            <numerusform>[ÖÖñçéé]</numerusform>
            <numerusform>[{count} ţîîμééš]</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be replaced.</source>
        <comment>REPLACED_NONE</comment>
        <translation>[Ñööţħîîñğ ħááš ţöö ßéé ŕééþļááçééđ.]</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>REPLACED_LEFT_OUT</comment>
        <translation>[Ļééƒţ ööûûţ]</translation>
    </message>
    <message numerus="yes">
        <source>Show {count} more</source>
        <comment>REPLACED_MORE</comment>
        <extracomment>For 1: Show 1 more</extracomment>
        <translation>
            <numerusform>[Šħööŵ 1 μööŕéé]</numerusform>
            <numerusform>[Šħööŵ {count} μööŕéé]</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer: {label}</source>
        <comment>REPLACED_WHERE_FACT</comment>
        <translation>[Ýööûûŕ ááñšŵééŕ: {label}]</translation>
    </message>
    <message>
        <source>{section}, number {number}: {field}</source>
        <comment>REPLACED_WHERE_ROW</comment>
        <translation>[{section}, ñûûμßééŕ {number}: {field}]</translation>
    </message>
    <message>
        <source>{section}: {field}</source>
        <comment>REPLACED_WHERE_FORM</comment>
        <translation>[{section}: {field}]</translation>
    </message>
    <message>
        <source>The referral as it will be written</source>
        <comment>PREVIEW_TITLE</comment>
        <translation>[Ţħéé ŕééƒééŕŕááļ ááš îîţ ŵîîļļ ßéé ŵŕîîţţééñ]</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <comment>PREVIEW_INTRO</comment>
        <translation>[Ñööţħîîñğ îîš ŵŕîîţţééñ ýééţ.]</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <comment>PAGES_NUMBER</comment>
        <translation>[Þááğéé {number} ööƒ {count}]</translation>
    </message>
    <message>
        <source>Previous page</source>
        <comment>PAGES_BEFORE</comment>
        <translation>[Þŕéé√îîööûûš þááğéé]</translation>
    </message>
    <message>
        <source>Next page</source>
        <comment>PAGES_NEXT</comment>
        <translation>[Ñéé×ţ þááğéé]</translation>
    </message>
    <message>
        <source>Larger</source>
        <comment>PAGES_LARGER</comment>
        <translation>[Ļááŕğééŕ]</translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>PAGES_SMALLER</comment>
        <translation>[Šμááļļééŕ]</translation>
    </message>
    <message>
        <source>Select the page first, with the mouse or Tab. {keys}</source>
        <comment>PAGES_HINT</comment>
        <translation>[Šééļééçţ ţħéé þááğéé ƒîîŕšţ, ŵîîţħ ţħéé μööûûšéé ööŕ Ţááß. {keys}]</translation>
    </message>
    <message>
        <source>Page Up and Page Down turn the pages, plus and minus change the size, arrow keys move the page.</source>
        <comment>PAGES_KEYS</comment>
        <translation>[Þááğéé ÛÛþ ááñđ Þááğéé Ðööŵñ ţûûŕñ ţħéé þááğééš, þļûûš ááñđ μîîñûûš çħááñğéé ţħéé šîîžéé, ááŕŕööŵ ķééýš μöö√éé ţħéé þááğéé.]</translation>
    </message>
    <message>
        <source>Read this page as text</source>
        <comment>PAGES_WORDS</comment>
        <translation>[Ŕééááđ ţħîîš þááğéé ááš ţéé×ţ]</translation>
    </message>
    <message>
        <source>Text of page {number}</source>
        <comment>PAGES_WORDS_NAME</comment>
        <translation>[Ţéé×ţ ööƒ þááğéé {number}]</translation>
    </message>
    <message>
        <source>These pages cannot be shown.</source>
        <comment>PAGES_TROUBLE</comment>
        <translation>[Ţħééšéé þááğééš çááññööţ ßéé šħööŵñ.]</translation>
    </message>
    <message>
        <source>Open a referral to review</source>
        <comment>HOME_REVIEW</comment>
        <translation>[ÖÖþééñ áá ŕééƒééŕŕááļ ţöö ŕéé√îîééŵ]</translation>
    </message>
    <message>
        <source>Review of a referral</source>
        <comment>REVIEW_TITLE</comment>
        <translation>[Ŕéé√îîééŵ ööƒ áá ŕééƒééŕŕááļ]</translation>
    </message>
    <message>
        <source>Open a referral to review</source>
        <comment>REVIEW_OPEN_TITLE</comment>
        <translation>[ÖÖþééñ áá ŕééƒééŕŕááļ ţöö ŕéé√îîééŵ]</translation>
    </message>
    <message>
        <source>Choose the PDF as you received it. You see at once whether it was changed, whether you know who signed it, and whether the rules give the same result on this computer.</source>
        <comment>REVIEW_OPEN_INTRO</comment>
        <translation>[Çħööööšéé ţħéé ÞÐƒ ááš ýööûû ŕééçééîî√ééđ îîţ. Ýööûû šéééé ááţ ööñçéé ŵħééţħééŕ îîţ ŵááš çħááñğééđ, ŵħééţħééŕ ýööûû ķñööŵ ŵħöö šîîğñééđ îîţ, ááñđ ŵħééţħééŕ ţħéé ŕûûļééš ğîî√éé ţħéé šááμéé ŕééšûûļţ ööñ ţħîîš çööμþûûţééŕ.]</translation>
    </message>
    <message>
        <source>The PDF file</source>
        <comment>REVIEW_PATH</comment>
        <translation>[Ţħéé ÞÐƒ ƒîîļéé]</translation>
    </message>
    <message>
        <source>The file as it was sent: not a printout, and not a copy that another program saved</source>
        <comment>REVIEW_PATH_HINT</comment>
        <translation>[Ţħéé ƒîîļéé ááš îîţ ŵááš šééñţ: ñööţ áá þŕîîñţööûûţ, ááñđ ñööţ áá çööþý ţħááţ ááñööţħééŕ þŕööğŕááμ šáá√ééđ]</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <comment>REVIEW_BROWSE</comment>
        <translation>[Çħööööšéé ţħéé ƒîîļéé]</translation>
    </message>
    <message>
        <source>Check this file</source>
        <comment>REVIEW_CHECK</comment>
        <translation>[Çħééçķ ţħîîš ƒîîļéé]</translation>
    </message>
    <message>
        <source>Checking the file.</source>
        <comment>REVIEW_CHECKING</comment>
        <translation>[Çħééçķîîñğ ţħéé ƒîîļéé.]</translation>
    </message>
    <message>
        <source>Choose a PDF file that is on this computer</source>
        <comment>REVIEW_NO_FILE</comment>
        <translation>[Çħööööšéé áá ÞÐƒ ƒîîļéé ţħááţ îîš ööñ ţħîîš çööμþûûţééŕ]</translation>
    </message>
    <message>
        <source>The file could not be read: {reason}. Save it again, then choose it here</source>
        <comment>REVIEW_UNREADABLE</comment>
        <translation>[Ţħéé ƒîîļéé çööûûļđ ñööţ ßéé ŕééááđ: {reason}. Šáá√éé îîţ ááğááîîñ, ţħééñ çħööööšéé îîţ ħééŕéé]</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <comment>REVIEW_PASSPHRASE</comment>
        <translation>[Þááššþħŕáášéé ööƒ ţħéé ƒîîļéé]</translation>
    </message>
    <message>
        <source>The sender tells you, by phone</source>
        <comment>REVIEW_PASSPHRASE_HINT</comment>
        <translation>[Ţħéé šééñđééŕ ţééļļš ýööûû, ßý þħööñéé]</translation>
    </message>
    <message>
        <source>The file is protected. Enter its passphrase, then check it again</source>
        <comment>REVIEW_NEEDS_PASSPHRASE</comment>
        <translation>[Ţħéé ƒîîļéé îîš þŕööţééçţééđ. ÉÉñţééŕ îîţš þááššþħŕáášéé, ţħééñ çħééçķ îîţ ááğááîîñ]</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Try again, or ask the sender</source>
        <comment>REVIEW_WRONG_PASSPHRASE</comment>
        <translation>[Ţħîîš þááššþħŕáášéé đööééš ñööţ ööþééñ ţħéé ƒîîļéé. Ţŕý ááğááîîñ, ööŕ áášķ ţħéé šééñđééŕ]</translation>
    </message>
    <message>
        <source>Nothing was changed, and the facts give the same result</source>
        <comment>REVIEW_FOUND.intact</comment>
        <translation>[Ñööţħîîñğ ŵááš çħááñğééđ, ááñđ ţħéé ƒááçţš ğîî√éé ţħéé šááμéé ŕééšûûļţ]</translation>
    </message>
    <message>
        <source>Its facts or pages give something else here</source>
        <comment>REVIEW_FOUND.different_result</comment>
        <translation>[ÎÎţš ƒááçţš ööŕ þááğééš ğîî√éé šööμééţħîîñğ ééļšéé ħééŕéé]</translation>
    </message>
    <message>
        <source>The file is not as it was signed</source>
        <comment>REVIEW_FOUND.altered</comment>
        <translation>[Ţħéé ƒîîļéé îîš ñööţ ááš îîţ ŵááš šîîğñééđ]</translation>
    </message>
    <message>
        <source>This is not a referral that can be checked</source>
        <comment>REVIEW_FOUND.not_ours</comment>
        <translation>[Ţħîîš îîš ñööţ áá ŕééƒééŕŕááļ ţħááţ çááñ ßéé çħééçķééđ]</translation>
    </message>
    <message>
        <source>Nothing was changed, but the rules are not held here</source>
        <comment>REVIEW_FOUND.pack_not_held</comment>
        <translation>[Ñööţħîîñğ ŵááš çħááñğééđ, ßûûţ ţħéé ŕûûļééš ááŕéé ñööţ ħééļđ ħééŕéé]</translation>
    </message>
    <message>
        <source>Unchanged since it was signed, but you do not know the signer</source>
        <comment>REVIEW_INTACT_UNKNOWN</comment>
        <translation>[ÛÛñçħááñğééđ šîîñçéé îîţ ŵááš šîîğñééđ, ßûûţ ýööûû đöö ñööţ ķñööŵ ţħéé šîîğñééŕ]</translation>
    </message>
    <message>
        <source>Unchanged since it was signed</source>
        <comment>REVIEW_UNCHANGED</comment>
        <translation>[ÛÛñçħááñğééđ šîîñçéé îîţ ŵááš šîîğñééđ]</translation>
    </message>
    <message>
        <source>Its facts give the same result here.</source>
        <comment>REVIEW_SAME_RESULT</comment>
        <translation>[ÎÎţš ƒááçţš ğîî√éé ţħéé šááμéé ŕééšûûļţ ħééŕéé.]</translation>
    </message>
    <message>
        <source>Signed by {name}, whom you know.</source>
        <comment>REVIEW_SIGNED_BY</comment>
        <translation>[Šîîğñééđ ßý {name}, ŵħööμ ýööûû ķñööŵ.]</translation>
    </message>
    <message>
        <source>You signed this with your own key.</source>
        <comment>REVIEW_SIGNED_BY_YOU</comment>
        <translation>[Ýööûû šîîğñééđ ţħîîš ŵîîţħ ýööûûŕ ööŵñ ķééý.]</translation>
    </message>
    <message>
        <source>Find out who signed it</source>
        <comment>REVIEW_UNKNOWN</comment>
        <translation>[ƒîîñđ ööûûţ ŵħöö šîîğñééđ îîţ]</translation>
    </message>
    <message>
        <source>The signature says “{name}”, and anyone can write that. Phone the sender on a number that you had before. Have them read out the fingerprint of their key. It must be this:</source>
        <comment>REVIEW_UNKNOWN_BODY</comment>
        <translation>[Ţħéé šîîğñááţûûŕéé šááýš “{name}”, ááñđ ááñýööñéé çááñ ŵŕîîţéé ţħááţ. Þħööñéé ţħéé šééñđééŕ ööñ áá ñûûμßééŕ ţħááţ ýööûû ħááđ ßééƒööŕéé. Ħáá√éé ţħééμ ŕééááđ ööûûţ ţħéé ƒîîñğééŕþŕîîñţ ööƒ ţħééîîŕ ķééý. ÎÎţ μûûšţ ßéé ţħîîš:]</translation>
    </message>
    <message>
        <source>I have compared the fingerprint</source>
        <comment>REVIEW_TRUST</comment>
        <translation>[ÎÎ ħáá√éé çööμþááŕééđ ţħéé ƒîîñğééŕþŕîîñţ]</translation>
    </message>
    <message>
        <source>From now on, files signed with this key count as theirs on this computer.</source>
        <comment>REVIEW_TRUST_BODY</comment>
        <translation>[ƒŕööμ ñööŵ ööñ, ƒîîļééš šîîğñééđ ŵîîţħ ţħîîš ķééý çööûûñţ ááš ţħééîîŕš ööñ ţħîîš çööμþûûţééŕ.]</translation>
    </message>
    <message>
        <source>Who it is</source>
        <comment>REVIEW_TRUST_NAME</comment>
        <translation>[Ŵħöö îîţ îîš]</translation>
    </message>
    <message>
        <source>Know this signer from now on</source>
        <comment>REVIEW_TRUST_BUTTON</comment>
        <translation>[Ķñööŵ ţħîîš šîîğñééŕ ƒŕööμ ñööŵ ööñ]</translation>
    </message>
    <message>
        <source>Enter who it is</source>
        <comment>REVIEW_TRUST_NO_NAME</comment>
        <translation>[ÉÉñţééŕ ŵħöö îîţ îîš]</translation>
    </message>
    <message>
        <source>What the referral indicates</source>
        <comment>REVIEW_FINDINGS</comment>
        <translation>[Ŵħááţ ţħéé ŕééƒééŕŕááļ îîñđîîçááţééš]</translation>
    </message>
    <message>
        <source>Read the answers in the referral, with their sources</source>
        <comment>REVIEW_ANSWERS</comment>
        <translation>[Ŕééááđ ţħéé ááñšŵééŕš îîñ ţħéé ŕééƒééŕŕááļ, ŵîîţħ ţħééîîŕ šööûûŕçééš]</translation>
    </message>
    <message>
        <source>Read the pages of the referral</source>
        <comment>REVIEW_PAGES</comment>
        <translation>[Ŕééááđ ţħéé þááğééš ööƒ ţħéé ŕééƒééŕŕááļ]</translation>
    </message>
    <message>
        <source>About the file</source>
        <comment>REVIEW_FILE</comment>
        <translation>[ÅÅßööûûţ ţħéé ƒîîļéé]</translation>
    </message>
    <message>
        <source>Signed on {at} UTC, by the clock of the computer that did. Made with version {version}.</source>
        <comment>REVIEW_SIGNED_AT</comment>
        <translation>[Šîîğñééđ ööñ {at} ÛÛŢÇ, ßý ţħéé çļööçķ ööƒ ţħéé çööμþûûţééŕ ţħááţ đîîđ. μááđéé ŵîîţħ √ééŕšîîööñ {version}.]</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <comment>REVIEW_FINGERPRINT</comment>
        <translation>[ƒîîñğééŕþŕîîñţ ööƒ ţħéé ķééý]</translation>
    </message>
    <message>
        <source>Fingerprint of the file (SHA-256)</source>
        <comment>REVIEW_DIGEST</comment>
        <translation>[ƒîîñğééŕþŕîîñţ ööƒ ţħéé ƒîîļéé (ŠĦÅÅ-256)]</translation>
    </message>
    <message>
        <source>Your decision</source>
        <comment>REVIEW_DECIDE</comment>
        <translation>[Ýööûûŕ đééçîîšîîööñ]</translation>
    </message>
    <message>
        <source>What do you decide?</source>
        <comment>REVIEW_DECISION</comment>
        <translation>[Ŵħááţ đöö ýööûû đééçîîđéé?]</translation>
    </message>
    <message>
        <source>Agree with the referral</source>
        <comment>REVIEW_DECISIONS.agree</comment>
        <translation>[ÅÅğŕéééé ŵîîţħ ţħéé ŕééƒééŕŕááļ]</translation>
    </message>
    <message>
        <source>Return it to the referrer</source>
        <comment>REVIEW_DECISIONS.return</comment>
        <translation>[Ŕééţûûŕñ îîţ ţöö ţħéé ŕééƒééŕŕééŕ]</translation>
    </message>
    <message>
        <source>Send it on, though I see it differently</source>
        <comment>REVIEW_DECISIONS.override</comment>
        <translation>[Šééñđ îîţ ööñ, ţħööûûğħ ÎÎ šéééé îîţ đîîƒƒééŕééñţļý]</translation>
    </message>
    <message>
        <source>It can go to the board as it is</source>
        <comment>REVIEW_DECISION_HINTS.agree</comment>
        <translation>[ÎÎţ çááñ ğöö ţöö ţħéé ßööááŕđ ááš îîţ îîš]</translation>
    </message>
    <message>
        <source>Say what is missing or has to change</source>
        <comment>REVIEW_DECISION_HINTS.return</comment>
        <translation>[Šááý ŵħááţ îîš μîîššîîñğ ööŕ ħááš ţöö çħááñğéé]</translation>
    </message>
    <message>
        <source>Say what you see differently. The board gets both views</source>
        <comment>REVIEW_DECISION_HINTS.override</comment>
        <translation>[Šááý ŵħááţ ýööûû šéééé đîîƒƒééŕééñţļý. Ţħéé ßööááŕđ ğééţš ßööţħ √îîééŵš]</translation>
    </message>
    <message>
        <source>Your reason</source>
        <comment>REVIEW_REASON</comment>
        <translation>[Ýööûûŕ ŕééáášööñ]</translation>
    </message>
    <message>
        <source>Needed unless you agree</source>
        <comment>REVIEW_REASON_HINT</comment>
        <translation>[Ñééééđééđ ûûñļééšš ýööûû ááğŕéééé]</translation>
    </message>
    <message>
        <source>You can only return it to the referrer. Ask for the original file.</source>
        <comment>REVIEW_ALTERED_DECISION</comment>
        <translation>[Ýööûû çááñ ööñļý ŕééţûûŕñ îîţ ţöö ţħéé ŕééƒééŕŕééŕ. ÅÅšķ ƒööŕ ţħéé ööŕîîğîîñááļ ƒîîļéé.]</translation>
    </message>
    <message>
        <source>For example: the file is not as it was signed</source>
        <comment>REVIEW_ALTERED_REASON_HINT</comment>
        <translation>[ƒööŕ éé×ááμþļéé: ţħéé ƒîîļéé îîš ñööţ ááš îîţ ŵááš šîîğñééđ]</translation>
    </message>
    <message>
        <source>Your name</source>
        <comment>REVIEW_NAME</comment>
        <translation>[Ýööûûŕ ñááμéé]</translation>
    </message>
    <message>
        <source>Your job title</source>
        <comment>REVIEW_ROLE</comment>
        <translation>[Ýööûûŕ ĳööß ţîîţļéé]</translation>
    </message>
    <message>
        <source>Record the review</source>
        <comment>REVIEW_RECORD</comment>
        <translation>[Ŕééçööŕđ ţħéé ŕéé√îîééŵ]</translation>
    </message>
    <message>
        <source>Choose what you decide</source>
        <comment>REVIEW_NO_DECISION</comment>
        <translation>[Çħööööšéé ŵħááţ ýööûû đééçîîđéé]</translation>
    </message>
    <message>
        <source>Enter {what}</source>
        <comment>REVIEW_NEEDED</comment>
        <translation>[ÉÉñţééŕ {what}]</translation>
    </message>
    <message>
        <source>The review could not be kept</source>
        <comment>REVIEW_TROUBLE_TITLE</comment>
        <translation>[Ţħéé ŕéé√îîééŵ çööûûļđ ñööţ ßéé ķééþţ]</translation>
    </message>
    <message>
        <source>Referrals that you have reviewed</source>
        <comment>REVIEWS_TITLE</comment>
        <translation>[Ŕééƒééŕŕááļš ţħááţ ýööûû ħáá√éé ŕéé√îîééŵééđ]</translation>
    </message>
    <message>
        <source>{decision}, by {name}, {when}</source>
        <comment>REVIEWED_LINE</comment>
        <translation>[{decision}, ßý {name}, {when}]</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>REVIEW_REOPEN</comment>
        <translation>[Šħööŵ]</translation>
    </message>
    <message>
        <source>Show the review: {what}</source>
        <comment>REVIEW_REOPEN_NAME</comment>
        <translation>[Šħööŵ ţħéé ŕéé√îîééŵ: {what}]</translation>
    </message>
    <message>
        <source>The review is recorded</source>
        <comment>REVIEWED_TITLE</comment>
        <translation>[Ţħéé ŕéé√îîééŵ îîš ŕééçööŕđééđ]</translation>
    </message>
    <message>
        <source>Reference of the case</source>
        <comment>REVIEWED_REFERENCE</comment>
        <translation>[Ŕééƒééŕééñçéé ööƒ ţħéé çáášéé]</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <comment>REVIEWED_AT</comment>
        <translation>[Ŕéé√îîééŵééđ ööñ]</translation>
    </message>
    <message>
        <source>What the check found</source>
        <comment>REVIEWED_CHECK</comment>
        <translation>[Ŵħááţ ţħéé çħééçķ ƒööûûñđ]</translation>
    </message>
    <message>
        <source>Signed by</source>
        <comment>REVIEWED_SIGNER</comment>
        <translation>[Šîîğñééđ ßý]</translation>
    </message>
    <message>
        <source>Somebody you did not know</source>
        <comment>REVIEWED_UNKNOWN_SIGNER</comment>
        <translation>[Šööμééßööđý ýööûû đîîđ ñööţ ķñööŵ]</translation>
    </message>
    <message>
        <source>Fingerprint of the file (SHA-256)</source>
        <comment>REVIEWED_DIGEST</comment>
        <translation>[ƒîîñğééŕþŕîîñţ ööƒ ţħéé ƒîîļéé (ŠĦÅÅ-256)]</translation>
    </message>
    <message>
        <source>The record as a PDF</source>
        <comment>REVIEWED_EXPORT</comment>
        <translation>[Ţħéé ŕééçööŕđ ááš áá ÞÐƒ]</translation>
    </message>
    <message>
        <source>It names the exact file that you read, and is signed with your key. Keep it with the referral.</source>
        <comment>REVIEWED_EXPORT_BODY</comment>
        <translation>[ÎÎţ ñááμééš ţħéé éé×ááçţ ƒîîļéé ţħááţ ýööûû ŕééááđ, ááñđ îîš šîîğñééđ ŵîîţħ ýööûûŕ ķééý. Ķééééþ îîţ ŵîîţħ ţħéé ŕééƒééŕŕááļ.]</translation>
    </message>
    <message>
        <source>Write the record</source>
        <comment>REVIEWED_BUTTON</comment>
        <translation>[Ŵŕîîţéé ţħéé ŕééçööŕđ]</translation>
    </message>
    <message>
        <source>Writing the record.</source>
        <comment>REVIEWED_WRITING</comment>
        <translation>[Ŵŕîîţîîñğ ţħéé ŕééçööŕđ.]</translation>
    </message>
    <message>
        <source>The record is at {path}. This app sends nothing.</source>
        <comment>REVIEWED_WRITTEN</comment>
        <translation>[Ţħéé ŕééçööŕđ îîš ááţ {path}. Ţħîîš ááþþ šééñđš ñööţħîîñğ.]</translation>
    </message>
    <message>
        <source>Your cases lock within 20 seconds</source>
        <comment>IDLE_TITLE</comment>
        <translation>[Ýööûûŕ çáášééš ļööçķ ŵîîţħîîñ 20 šééçööñđš]</translation>
    </message>
    <message>
        <source>Nobody has used the app for a while. To stay, move the mouse or press any key. Your work is saved either way.</source>
        <comment>IDLE_BODY</comment>
        <translation>[Ñöößööđý ħááš ûûšééđ ţħéé ááþþ ƒööŕ áá ŵħîîļéé. Ţöö šţááý, μöö√éé ţħéé μööûûšéé ööŕ þŕééšš ááñý ķééý. Ýööûûŕ ŵööŕķ îîš šáá√ééđ ééîîţħééŕ ŵááý.]</translation>
    </message>
    <message>
        <source>This case cannot be opened</source>
        <comment>CASE_TROUBLE_TITLE</comment>
        <translation>[Ţħîîš çáášéé çááññööţ ßéé ööþééñééđ]</translation>
    </message>
    <message>
        <source>This version of the app cannot read the case safely. Nothing has been changed. Ask your IT support whether a newer version is installed elsewhere.</source>
        <comment>CASE_UNREADABLE</comment>
        <translation>[Ţħîîš √ééŕšîîööñ ööƒ ţħéé ááþþ çááññööţ ŕééááđ ţħéé çáášéé šááƒééļý. Ñööţħîîñğ ħááš ßééééñ çħááñğééđ. ÅÅšķ ýööûûŕ ÎÎŢ šûûþþööŕţ ŵħééţħééŕ áá ñééŵééŕ √ééŕšîîööñ îîš îîñšţááļļééđ ééļšééŵħééŕéé.]</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>The referral</source>
        <comment>group.referral</comment>
        <translation>[Ţħéé ŕééƒééŕŕááļ]</translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>group.rules</comment>
        <translation>[Ŕûûļééš]</translation>
    </message>
    <message>
        <source>Security</source>
        <comment>group.security</comment>
        <translation>[Šééçûûŕîîţý]</translation>
    </message>
    <message>
        <source>Backups and recovery</source>
        <comment>group.backups</comment>
        <translation>[ßááçķûûþš ááñđ ŕééçöö√ééŕý]</translation>
    </message>
    <message>
        <source>How long cases are kept</source>
        <comment>group.keeping</comment>
        <translation>[Ħööŵ ļööñğ çáášééš ááŕéé ķééþţ]</translation>
    </message>
    <message>
        <source>You</source>
        <comment>group.you</comment>
        <translation>[Ýööûû]</translation>
    </message>
    <message>
        <source>Display</source>
        <comment>group.display</comment>
        <translation>[Ðîîšþļááý]</translation>
    </message>
    <message>
        <source>Protective marking</source>
        <comment>protective_marking.title</comment>
        <translation>[Þŕööţééçţîî√éé μááŕķîîñğ]</translation>
    </message>
    <message>
        <source>Printed in capitals at the top and bottom of every page of a referral.</source>
        <comment>protective_marking.explanation</comment>
        <translation>[Þŕîîñţééđ îîñ çááþîîţááļš ááţ ţħéé ţööþ ááñđ ßööţţööμ ööƒ éé√ééŕý þááğéé ööƒ áá ŕééƒééŕŕááļ.]</translation>
    </message>
    <message>
        <source>Board or partnership</source>
        <comment>board_name.title</comment>
        <translation>[ßööááŕđ ööŕ þááŕţñééŕšħîîþ]</translation>
    </message>
    <message>
        <source>The safeguarding board or partnership that receives referrals, as it is printed on them.</source>
        <comment>board_name.explanation</comment>
        <translation>[Ţħéé šááƒééğûûááŕđîîñğ ßööááŕđ ööŕ þááŕţñééŕšħîîþ ţħááţ ŕééçééîî√ééš ŕééƒééŕŕááļš, ááš îîţ îîš þŕîîñţééđ ööñ ţħééμ.]</translation>
    </message>
    <message>
        <source>Where referrals are sent</source>
        <comment>board_address.title</comment>
        <translation>[Ŵħééŕéé ŕééƒééŕŕááļš ááŕéé šééñţ]</translation>
    </message>
    <message>
        <source>The secure e-mail address or the postal address of the board, shown when a referral has been written. This app sends nothing.</source>
        <comment>board_address.explanation</comment>
        <translation>[Ţħéé šééçûûŕéé éé-μááîîļ ááđđŕééšš ööŕ ţħéé þööšţááļ ááđđŕééšš ööƒ ţħéé ßööááŕđ, šħööŵñ ŵħééñ áá ŕééƒééŕŕááļ ħááš ßééééñ ŵŕîîţţééñ. Ţħîîš ááþþ šééñđš ñööţħîîñğ.]</translation>
    </message>
    <message>
        <source>Folder for referrals</source>
        <comment>export_folder.title</comment>
        <translation>[ƒööļđééŕ ƒööŕ ŕééƒééŕŕááļš]</translation>
    </message>
    <message>
        <source>Where referrals and transfer files are written unless another place is chosen. Where a policy sets it, they are written nowhere else.</source>
        <comment>export_folder.explanation</comment>
        <translation>[Ŵħééŕéé ŕééƒééŕŕááļš ááñđ ţŕááñšƒééŕ ƒîîļééš ááŕéé ŵŕîîţţééñ ûûñļééšš ááñööţħééŕ þļááçéé îîš çħööšééñ. Ŵħééŕéé áá þööļîîçý šééţš îîţ, ţħééý ááŕéé ŵŕîîţţééñ ñööŵħééŕéé ééļšéé.]</translation>
    </message>
    <message>
        <source>Known signers</source>
        <comment>known_signers.title</comment>
        <translation>[Ķñööŵñ šîîğñééŕš]</translation>
    </message>
    <message>
        <source>Whose signature on a referral counts as known when it is checked. One person a line: the fingerprint of their key without the spaces in it, then, if you wish, a space and a name. They can read out the fingerprint from their app.</source>
        <comment>known_signers.explanation</comment>
        <translation>[Ŵħööšéé šîîğñááţûûŕéé ööñ áá ŕééƒééŕŕááļ çööûûñţš ááš ķñööŵñ ŵħééñ îîţ îîš çħééçķééđ. ÖÖñéé þééŕšööñ áá ļîîñéé: ţħéé ƒîîñğééŕþŕîîñţ ööƒ ţħééîîŕ ķééý ŵîîţħööûûţ ţħéé šþááçééš îîñ îîţ, ţħééñ, îîƒ ýööûû ŵîîšħ, áá šþááçéé ááñđ áá ñááμéé. Ţħééý çááñ ŕééááđ ööûûţ ţħéé ƒîîñğééŕþŕîîñţ ƒŕööμ ţħééîîŕ ááþþ.]</translation>
    </message>
    <message>
        <source>Nation</source>
        <comment>nation.title</comment>
        <translation>[Ñááţîîööñ]</translation>
    </message>
    <message>
        <source>Whose rules a new case starts with.</source>
        <comment>nation.explanation</comment>
        <translation>[Ŵħööšéé ŕûûļééš áá ñééŵ çáášéé šţááŕţš ŵîîţħ.]</translation>
    </message>
    <message>
        <source>England</source>
        <comment>nation.england</comment>
        <translation>[ÉÉñğļááñđ]</translation>
    </message>
    <message>
        <source>Wales</source>
        <comment>nation.wales</comment>
        <translation>[Ŵááļééš]</translation>
    </message>
    <message>
        <source>Scotland</source>
        <comment>nation.scotland</comment>
        <translation>[Šçööţļááñđ]</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <comment>nation.northern_ireland</comment>
        <translation>[Ñööŕţħééŕñ ÎÎŕééļááñđ]</translation>
    </message>
    <message>
        <source>Rule packs shown</source>
        <comment>packs_shown.title</comment>
        <translation>[Ŕûûļéé þááçķš šħööŵñ]</translation>
    </message>
    <message>
        <source>The rule packs that cases are assessed with, one a line, by their short names, such as scr-children. A nation of which none is named keeps all of its packs. Empty: all of the nation.</source>
        <comment>packs_shown.explanation</comment>
        <translation>[Ţħéé ŕûûļéé þááçķš ţħááţ çáášééš ááŕéé ááššééššééđ ŵîîţħ, ööñéé áá ļîîñéé, ßý ţħééîîŕ šħööŕţ ñááμééš, šûûçħ ááš šçŕ-çħîîļđŕééñ. ÅÅ ñááţîîööñ ööƒ ŵħîîçħ ñööñéé îîš ñááμééđ ķééééþš ááļļ ööƒ îîţš þááçķš. ÉÉμþţý: ááļļ ööƒ ţħéé ñááţîîööñ.]</translation>
    </message>
    <message>
        <source>Lock when idle, after minutes</source>
        <comment>idle_lock_minutes.title</comment>
        <translation>[Ļööçķ ŵħééñ îîđļéé, ááƒţééŕ μîîñûûţééš]</translation>
    </message>
    <message>
        <source>Everything is saved and the cases are locked when nobody has used the app for so long. A policy sets the longest time; users may choose a shorter one.</source>
        <comment>idle_lock_minutes.explanation</comment>
        <translation>[ÉÉ√ééŕýţħîîñğ îîš šáá√ééđ ááñđ ţħéé çáášééš ááŕéé ļööçķééđ ŵħééñ ñöößööđý ħááš ûûšééđ ţħéé ááþþ ƒööŕ šöö ļööñğ. ÅÅ þööļîîçý šééţš ţħéé ļööñğééšţ ţîîμéé; ûûšééŕš μááý çħööööšéé áá šħööŕţééŕ ööñéé.]</translation>
    </message>
    <message>
        <source>Keep the window out of screen captures</source>
        <comment>screen_capture_exclusion.title</comment>
        <translation>[Ķééééþ ţħéé ŵîîñđööŵ ööûûţ ööƒ šçŕééééñ çááþţûûŕééš]</translation>
    </message>
    <message>
        <source>The window shows black in screenshots, recordings and shared screens, where the system can do that. Remote support sees black as well.</source>
        <comment>screen_capture_exclusion.explanation</comment>
        <translation>[Ţħéé ŵîîñđööŵ šħööŵš ßļááçķ îîñ šçŕééééñšħööţš, ŕééçööŕđîîñğš ááñđ šħááŕééđ šçŕééééñš, ŵħééŕéé ţħéé šýšţééμ çááñ đöö ţħááţ. Ŕééμööţéé šûûþþööŕţ šééééš ßļááçķ ááš ŵééļļ.]</translation>
    </message>
    <message>
        <source>Recovery key of the organisation</source>
        <comment>recovery_key.title</comment>
        <translation>[Ŕééçöö√ééŕý ķééý ööƒ ţħéé ööŕğááñîîšááţîîööñ]</translation>
    </message>
    <message>
        <source>With it, the organisation can open the cases of someone who has left or has forgotten the passphrase. It works for the cases of each user once they have next unlocked them.</source>
        <comment>recovery_key.explanation</comment>
        <translation>[Ŵîîţħ îîţ, ţħéé ööŕğááñîîšááţîîööñ çááñ ööþééñ ţħéé çáášééš ööƒ šööμééööñéé ŵħöö ħááš ļééƒţ ööŕ ħááš ƒööŕğööţţééñ ţħéé þááššþħŕáášéé. ÎÎţ ŵööŕķš ƒööŕ ţħéé çáášééš ööƒ ééááçħ ûûšééŕ ööñçéé ţħééý ħáá√éé ñéé×ţ ûûñļööçķééđ ţħééμ.]</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <comment>backup_count.title</comment>
        <translation>[ßááçķûûþš ķééþţ]</translation>
    </message>
    <message>
        <source>How many of the newest backups are kept; beside them the newest of each of the last 7 days and 4 weeks on which one was made. A policy sets the fewest; users may keep more.</source>
        <comment>backup_count.explanation</comment>
        <translation>[Ħööŵ μááñý ööƒ ţħéé ñééŵééšţ ßááçķûûþš ááŕéé ķééþţ; ßééšîîđéé ţħééμ ţħéé ñééŵééšţ ööƒ ééááçħ ööƒ ţħéé ļáášţ 7 đááýš ááñđ 4 ŵééééķš ööñ ŵħîîçħ ööñéé ŵááš μááđéé. ÅÅ þööļîîçý šééţš ţħéé ƒééŵééšţ; ûûšééŕš μááý ķééééþ μööŕéé.]</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <comment>backup_folder.title</comment>
        <translation>[ƒööļđééŕ ƒööŕ ßááçķûûþš]</translation>
    </message>
    <message>
        <source>Where backups are kept, encrypted as the cases are. Empty: beside the cases. Another disk helps where this one fails.</source>
        <comment>backup_folder.explanation</comment>
        <translation>[Ŵħééŕéé ßááçķûûþš ááŕéé ķééþţ, ééñçŕýþţééđ ááš ţħéé çáášééš ááŕéé. ÉÉμþţý: ßééšîîđéé ţħéé çáášééš. ÅÅñööţħééŕ đîîšķ ħééļþš ŵħééŕéé ţħîîš ööñéé ƒááîîļš.]</translation>
    </message>
    <message>
        <source>Days until a case is due for removal</source>
        <comment>retention_days.title</comment>
        <translation>[Ðááýš ûûñţîîļ áá çáášéé îîš đûûéé ƒööŕ ŕééμöö√ááļ]</translation>
    </message>
    <message>
        <source>A case that has not changed for so many days is listed as due. 0: never. Nothing is removed before a person confirms it, unless the policy &apos;Remove cases that are due&apos; says otherwise. A case on legal hold is never due.</source>
        <comment>retention_days.explanation</comment>
        <translation>[ÅÅ çáášéé ţħááţ ħááš ñööţ çħááñğééđ ƒööŕ šöö μááñý đááýš îîš ļîîšţééđ ááš đûûéé. 0: ñéé√ééŕ. Ñööţħîîñğ îîš ŕééμöö√ééđ ßééƒööŕéé áá þééŕšööñ çööñƒîîŕμš îîţ, ûûñļééšš ţħéé þööļîîçý &apos;Ŕééμöö√éé çáášééš ţħááţ ááŕéé đûûéé&apos; šááýš ööţħééŕŵîîšéé. ÅÅ çáášéé ööñ ļééğááļ ħööļđ îîš ñéé√ééŕ đûûéé.]</translation>
    </message>
    <message>
        <source>Remove cases that are due</source>
        <comment>purge_when_due.title</comment>
        <translation>[Ŕééμöö√éé çáášééš ţħááţ ááŕéé đûûéé]</translation>
    </message>
    <message>
        <source>Remove a case that is due without asking, once its referral has been written or it was transferred. A draft is never removed without asking.</source>
        <comment>purge_when_due.explanation</comment>
        <translation>[Ŕééμöö√éé áá çáášéé ţħááţ îîš đûûéé ŵîîţħööûûţ áášķîîñğ, ööñçéé îîţš ŕééƒééŕŕááļ ħááš ßééééñ ŵŕîîţţééñ ööŕ îîţ ŵááš ţŕááñšƒééŕŕééđ. ÅÅ đŕááƒţ îîš ñéé√ééŕ ŕééμöö√ééđ ŵîîţħööûûţ áášķîîñğ.]</translation>
    </message>
    <message>
        <source>Your name</source>
        <comment>your_name.title</comment>
        <translation>[Ýööûûŕ ñááμéé]</translation>
    </message>
    <message>
        <source>Recorded with every change that you make to a case, and offered for the sign-off of a referral.</source>
        <comment>your_name.explanation</comment>
        <translation>[Ŕééçööŕđééđ ŵîîţħ éé√ééŕý çħááñğéé ţħááţ ýööûû μááķéé ţöö áá çáášéé, ááñđ ööƒƒééŕééđ ƒööŕ ţħéé šîîğñ-ööƒƒ ööƒ áá ŕééƒééŕŕááļ.]</translation>
    </message>
    <message>
        <source>Your role</source>
        <comment>your_role.title</comment>
        <translation>[Ýööûûŕ ŕööļéé]</translation>
    </message>
    <message>
        <source>Recorded and offered with your name.</source>
        <comment>your_role.explanation</comment>
        <translation>[Ŕééçööŕđééđ ááñđ ööƒƒééŕééđ ŵîîţħ ýööûûŕ ñááμéé.]</translation>
    </message>
    <message>
        <source>Colours</source>
        <comment>theme.title</comment>
        <translation>[Çööļööûûŕš]</translation>
    </message>
    <message>
        <source>The colours of the screen.</source>
        <comment>theme.explanation</comment>
        <translation>[Ţħéé çööļööûûŕš ööƒ ţħéé šçŕééééñ.]</translation>
    </message>
    <message>
        <source>As the computer</source>
        <comment>theme.system</comment>
        <translation>[ÅÅš ţħéé çööμþûûţééŕ]</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme.light</comment>
        <translation>[Ļîîğħţ]</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme.dark</comment>
        <translation>[Ðááŕķ]</translation>
    </message>
    <message>
        <source>High visibility</source>
        <comment>theme.high_visibility</comment>
        <translation>[Ħîîğħ √îîšîîßîîļîîţý]</translation>
    </message>
    <message>
        <source>Text size in per cent</source>
        <comment>text_size.title</comment>
        <translation>[Ţéé×ţ šîîžéé îîñ þééŕ çééñţ]</translation>
    </message>
    <message>
        <source>The size of all text; 100 is the usual one.</source>
        <comment>text_size.explanation</comment>
        <translation>[Ţħéé šîîžéé ööƒ ááļļ ţéé×ţ; 100 îîš ţħéé ûûšûûááļ ööñéé.]</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>[&amp;Ļööööķ îîñ:]</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>[Ðîîŕééçţööŕý:]</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>[ƒîîļéé &amp;ñááμéé:]</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>[ƒîîļééš ööƒ &amp;ţýþéé:]</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>[&amp;ÖÖþééñ]</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>[&amp;Šáá√éé]</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>[&amp;Çħööööšéé]</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>[&amp;Ŕééñááμéé]</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>[&amp;Ðééļééţéé]</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>[&amp;Ñééŵ ƒööļđééŕ]</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>[Ñééŵ ƒööļđééŕ]</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>[Šħööŵ &amp;ħîîđđééñ ƒîîļééš]</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>[Šħööŵ ]</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>[ÅÅļļ ƒîîļééš] (*)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>[ƒîîļééš]</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>[Ðîîŕééçţööŕîîééš]</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>[ßááçķ]</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>[ƒööŕŵááŕđ]</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>[Þááŕééñţ Ðîîŕééçţööŕý]</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>[Çŕééááţéé Ñééŵ ƒööļđééŕ]</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>[Çŕééááţéé áá Ñééŵ ƒööļđééŕ]</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>[Ðééţááîîļ √îîééŵ]</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>[Ļîîšţ √îîééŵ]</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>[Çħááñğéé ţöö đééţááîîļ √îîééŵ μööđéé]</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>[Çħááñğéé ţöö ļîîšţ √îîééŵ μööđéé]</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>[Ğöö ßááçķ]</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>[Ğöö ƒööŕŵááŕđ]</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>[Ğöö ţöö ţħéé þááŕééñţ đîîŕééçţööŕý]</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>[Ļîîšţ ööƒ þļááçééš ááñđ ßööööķμááŕķš]</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>[Šîîđééßááŕ]</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>[Ŕééçééñţ Þļááçééš]</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>[%1
ƒîîļéé ñööţ ƒööûûñđ.
Þļééáášéé √ééŕîîƒý ţħéé çööŕŕééçţ ƒîîļéé ñááμéé ŵááš ğîî√ééñ.]</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>[%1
Ðîîŕééçţööŕý ñööţ ƒööûûñđ.
Þļééáášéé √ééŕîîƒý ţħéé çööŕŕééçţ đîîŕééçţööŕý ñááμéé ŵááš ğîî√ééñ.]</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>[&apos;%1&apos; îîš ŵŕîîţéé þŕööţééçţééđ.
Ðöö ýööûû ŵááñţ ţöö đééļééţéé îîţ ááñýŵááý?]</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>[ÅÅŕéé ýööûû šûûŕéé ýööûû ŵááñţ ţöö đééļééţéé &apos;%1&apos;?]</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>[Çööûûļđ ñööţ đééļééţéé đîîŕééçţööŕý.]</translation>
    </message>
</context>
<context>
    <name>QSidebar</name>
    <message>
        <source>Remove</source>
        <translation>[Ŕééμöö√éé]</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>[Ñááμéé]</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>[Šîîžéé]</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>[Ðááţéé μööđîîƒîîééđ]</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>[Çööμþûûţééŕ]</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>[Ðŕîî√éé]</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>[ÖÖĶ]</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>[ÖÖþééñ]</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>[Šáá√éé]</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>[Çááñçééļ]</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>[&amp;Ýééš]</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>[&amp;Ñöö]</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>[&amp;ÛÛñđöö]</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>[&amp;Ŕééđöö]</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>[Çûû&amp;ţ]</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>[&amp;Çööþý]</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>[&amp;Þáášţéé]</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>[Ðééļééţéé]</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>[Šééļééçţ ÅÅļļ]</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>[&amp;ÛÛñđöö]</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>[&amp;Ŕééđöö]</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>[Çûû&amp;ţ]</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>[&amp;Çööþý]</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>[&amp;Þáášţéé]</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>[Ðééļééţéé]</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>[Šééļééçţ ÅÅļļ]</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>[Šçŕööļļ ħééŕéé]</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>[Ţööþ]</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>[ßööţţööμ]</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>[Ļééƒţ ééđğéé]</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>[Ŕîîğħţ ééđğéé]</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>[Þááğéé ûûþ]</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>[Þááğéé đööŵñ]</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>[Þááğéé ļééƒţ]</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>[Þááğéé ŕîîğħţ]</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>[Šçŕööļļ ûûþ]</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>[Šçŕööļļ đööŵñ]</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>[Šçŕööļļ ļééƒţ]</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>[Šçŕööļļ ŕîîğħţ]</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Type</source>
        <comment>All other platforms</comment>
        <translation>[Ţýþéé]</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>[ƒööļđééŕ]</translation>
    </message>
    <message>
        <source>File Folder</source>
        <comment>Match Windows Explorer</comment>
        <translation>[ƒîîļéé ƒööļđééŕ]</translation>
    </message>
</context>
</TS>
