"""Nothing that a person typed can be read in any file, whatever the store is doing. Kills: see ``test_kill``."""

from __future__ import annotations

from pathlib import Path

from data import purge as purging
from data.cases import CaseSummaryFields
from data.restore import restore
from data.store import Store, utc_now
from tests.data.samples import CHEAP, PASSPHRASE, files_under

WORD = "Quillfeather"  # planted
SPELLINGS = [WORD.encode(), WORD.lower().encode(), WORD.encode("utf-16-le"), PASSPHRASE.encode()]


def readable(*directories: Path) -> list[Path]:
    return [path for path, raw in files_under(*directories).items() if any(each in raw for each in SPELLINGS)]


def test_no_word_is_readable_at_any_step_of_a_store_s_life(directory: Path, own_home: Path, tmp_path: Path):
    def nothing_readable() -> None:
        assert readable(directory, own_home, tmp_path) == []

    with Store.create(directory, PASSPHRASE, cost=CHEAP) as store:
        case_id = store.new_case({"concerns": {"note": WORD}})
        summary = CaseSummaryFields(WORD, WORD, WORD)
        store.save(case_id, {"concerns": {"note": WORD * 2}}, position=WORD, summary=summary)
        store.set_setting("last_search", WORD)
        nothing_readable()
        code = store.keys.new_recovery_code(PASSPHRASE)
        SPELLINGS.append(code.symbols.encode())
        SPELLINGS.append(code.printed.encode())
        backup = store.backups.make()
        nothing_readable()
        store.keys.replace_data_key(PASSPHRASE, cost=CHEAP)
        store.backups.make()
        nothing_readable()
    nothing_readable()
    restore(directory, backup.path, PASSPHRASE, utc_now())
    nothing_readable()
    with Store.unlock(directory, PASSPHRASE) as store:
        purging.purge(store, case_id, purging.Reason.MISTAKE)
        nothing_readable()
    nothing_readable()
