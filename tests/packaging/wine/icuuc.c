/* The converters of Windows' own ICU library, which Debian's Wine lacks, as a library that knows no encoding. Qt is
 * linked to it and asks it only for encodings other than Unicode and Latin 1, which the app has none of. */
typedef int status;
typedef unsigned short unit;

#define UNSUPPORTED 16
#define EXPORT __declspec(dllexport)
#define WITHOUT(name) EXPORT void name(void) {}

EXPORT void *ucnv_open(const char *name, status *error) { (void)name; *error = UNSUPPORTED; return 0; }
EXPORT const char *ucnv_getName(const void *converter, status *error) { (void)converter; *error = UNSUPPORTED; return 0; }
EXPORT const char *ucnv_getStandardName(const char *name, const char *standard, status *error)
{ (void)name; (void)standard; *error = UNSUPPORTED; return 0; }
EXPORT int ucnv_countAvailable(void) { return 0; }
EXPORT const char *ucnv_getAvailableName(int place) { (void)place; return 0; }
EXPORT signed char ucnv_getMaxCharSize(const void *converter) { (void)converter; return 1; }
EXPORT int ucnv_toUCountPending(const void *converter, status *error) { (void)converter; *error = UNSUPPORTED; return 0; }
EXPORT int ucnv_fromUCountPending(const void *converter, status *error) { (void)converter; *error = UNSUPPORTED; return 0; }
/* Without a converter none of these is called. */
WITHOUT(ucnv_close) WITHOUT(ucnv_reset)
WITHOUT(UCNV_FROM_U_CALLBACK_SUBSTITUTE) WITHOUT(UCNV_TO_U_CALLBACK_SUBSTITUTE)
WITHOUT(ucnv_getToUCallBack) WITHOUT(ucnv_getFromUCallBack) WITHOUT(ucnv_setToUCallBack) WITHOUT(ucnv_setFromUCallBack)
WITHOUT(ucnv_cbToUWriteUChars) WITHOUT(ucnv_cbFromUWriteUChars) WITHOUT(ucnv_toUnicode) WITHOUT(ucnv_fromUnicode)
