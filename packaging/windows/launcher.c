/* Starts the app: loads Python from the program's own folder and hands it the arguments.
 *
 * Compiled twice: as the console program for commands, and with WINDOWED as the one that the Start menu opens. It uses
 * Python's stable interface only, so that a newer Python needs no other launcher, and loads no library from anywhere
 * but its own folder and Windows itself, whatever the current folder or the search path holds.
 */
#define WINVER 0x0A00
#define _WIN32_WINNT 0x0A00
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#define LONGEST_PATH 32768
#define ENVIRONMENT 3 /* the exit status for what this computer lacks, as in ui/command_line/ending.py */

typedef int (*python_main)(int count, wchar_t **arguments);

static int fail(const wchar_t *what)
{
#ifdef WINDOWED
    MessageBoxW(NULL, what, L"Safeguarding Review Assessment", MB_OK | MB_ICONERROR);
#else
    fwprintf(stderr, L"%ls\n", what);
#endif
    return ENVIRONMENT;
}

int wmain(int count, wchar_t **given)
{
    static wchar_t program[LONGEST_PATH], library[LONGEST_PATH + 16];
    /* -B: write no compiled files beside the installed ones, which removal would leave behind. */
    static wchar_t *const before[] = {L"-B", L"-X", L"utf8", L"-m", L"start"};
    const int added = (int)(sizeof before / sizeof *before);
    wchar_t **arguments, *name;
    HMODULE python;
    python_main run;
    DWORD length;
    int place;

    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    length = GetModuleFileNameW(NULL, program, LONGEST_PATH);
    if (length == 0 || length >= LONGEST_PATH)
        return fail(L"The folder of this program cannot be found. Install it in another folder.");
    wcscpy(library, program);
    name = wcsrchr(library, L'\\');
    wcscpy(name ? name + 1 : library, L"python3.dll");

    python = LoadLibraryExW(library, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
    run = python ? (python_main)(void *)GetProcAddress(python, "Py_Main") : NULL;
    if (!run)
        return fail(L"A part of this program is missing or cannot be read. Ask your IT support to repair it.");

    arguments = calloc((size_t)count + added + 1, sizeof *arguments);
    if (!arguments)
        return fail(L"There is not enough memory to start.");
    arguments[0] = program;
    for (place = 0; place < added; place++)
        arguments[place + 1] = before[place];
    for (place = 1; place < count; place++)
        arguments[place + added] = given[place];
    return run(count + added, arguments);
}
