"""Documents made from an assessment: neutral blocks, and their layout as PDF.

Depends on ``logic`` only: no screen, no database, no clock.
"""

import sys
from types import ModuleType

# ReportLab runs files of these names, where the home of the user has them, as programs. Where it finds modules of these
# names it does not look for the files. This comes before any part of the package that uses it.
for _name in ("reportlab_mods", "reportlab_settings"):
    sys.modules[_name] = ModuleType(_name)
