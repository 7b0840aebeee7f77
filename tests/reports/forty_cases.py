# ruff: noqa: RUF001 - letters of every script are the point
"""Forty cases that between them are empty, ordinary, enormous, hostile, and in every script. All are invented."""

from __future__ import annotations

import json
from typing import Any

from tests.reports.reading import EXAMPLE, ROOT

Content = dict[str, Any]

SCRIPTS = {
    "welsh": "Tŷ Gwŷr, Llanfair-pwll; sŵn y môr, Iorwerth ap Dafydd ŵ ŷ ẁ ỳ",
    "vietnamese": "Nguyễn Thị Hồng Đào, đường Trần Hưng Đạo, Phường Bến Nghé",
    "yoruba": "Ọláṣubọ̀mí Ẹ̀bùn ń bẹ̀rẹ̀ ọ̀rọ̀; Ṣọlá àti Kẹ́hìndé",
    "polish and turkish": "Żółć, Łukasz Śniegowski; Çağlar Işık, İbrahim Şahinoğlu",
    "greek": "Ἀλέξανδρος Παπαδόπουλος, οδός Σταδίου 5 (γείτονας)",
    "ukrainian": "Олександра Ґалаґан, вулиця Їжакевича, під'їзд 4",
    "arabic": "قال الجار إن الطفلة أحمد (Ali) وُلدت في 12/03/2019، والرقم ٠٧٧٠٠ 900123.",
    "urdu": "محمد اقبال نے کہا کہ بچی گھر میں اکیلی تھی؛ ٹیلی فون 01632 960003",
    "persian": "می‌خواهم بدانم چه شد؛ خانهٔ شمارهٔ ۱۲",
    "hebrew": 'רבקה כהן (אמא) אמרה: "הוא נפל" ב-9 במרץ 2026, רח\' הרצל 14/3',
    "hindi": "अनीता शर्मा ने बताया कि बच्चा क्ष त्र ज्ञ श्रीमती कृष्णा",
    "bengali": "রাশেদা বেগম বলেছেন শিশুটি পড়ে গিয়েছিল; ক্ষুদ্র, স্ত্রী",
    "panjabi": "ਗੁਰਪ੍ਰੀਤ ਕੌਰ ਨੇ ਦੱਸਿਆ ਕਿ ਬੱਚਾ ਡਿੱਗ ਪਿਆ",
    "gujarati": "પ્રિયા પટેલે કહ્યું કે બાળક સીડી પરથી પડી ગયું",
    "tamil": "பிரியா சுப்பிரமணியம் குழந்தை விழுந்ததாகக் கூறினார் கௌ ஸ்ரீ",
    "telugu and kannada": "శ్రీనివాస్ చెప్పారు; ಮಗು ಬಿದ್ದಿತು ಎಂದು ಹೇಳಿದರು",
    "malayalam and sinhala": "കുട്ടി വീണു എന്ന് പറഞ്ഞു; ශ්‍රී ලංකා දරුවා වැටුණා",
    "thai lao khmer": "เด็กหญิงน้ำฝนล้มที่บ้านเมื่อคืนนี้; ເດັກນ້ອຍລົ້ມ; កុមារដួល",
    "burmese and tibetan": "ကလေး လဲကျ ခဲ့သည်; ཕྲུ་གུ་འགྱེལ་བ།",
    "amharic and tigrinya": "አበበ ቢቂላ ልጁ ወደቀ አለ፤ ትግርኛ",
    "georgian and armenian": "ნინო ბერიძე; Արամ Հակոբյան ասաց",
    "chinese": "王小明（母亲）说孩子从楼梯上摔了下来。住址：北京路十二号，电话01632 960004。",
    "japanese": "山田さくらさんは「階段から落ちた」と言いました。ガーデン通り５番。",
    "korean": "김민지 씨는 아이가 계단에서 넘어졌다고 말했습니다.",
    "marks and symbols": (
        "half ½ plus ± times × by ÷ euro € pound £ to → from ← yes ✓ "
        "no ✗ star ★ ☎ ≤ ≥ ∑ ♀ ♂ “quotes” – dash — … • № ™ ° µ"
    ),
    "no sign at all": "\U0001f9ff \U0001f600 \ue000 \U00013000 \ufdd0 \U000e0041 end",
}
"""Something to type, by script."""

MARKUP = (
    "<b>bold</b> <img src='/etc/hostname'/> <a href='http://localhost/'>x</a> & &amp; &lt; </para><para> <font size=99>"
    " \\n \\( ) ( [ ] << >> %PDF endstream endobj ${x} {{y}} '; DROP TABLE; =cmd()"
)
CONTROLS = "a\u202eb\u2066c\u2069 \u200b\u200d\u00ad\ufeff \u2028line\u2029para\tend"


def _word(number: int) -> str:
    """A different word for each number."""
    return "".join(chr(97 + number // 26**place % 26) for place in range(3))


LONG_WORD = "".join(map(_word, range(1000)))
"""Of 3,000 letters, in which no line is like another: equal lines at the top of pages are heard as running heads."""


def _typed_everywhere(words: str) -> Content:
    """A case in which every field that is typed holds the words."""
    return {
        "reference": " ".join(f"C {words[:6]}".split()),
        "facts": {
            "age_group": "child",
            "abuse_or_neglect": {"value": "suspected", "note": words, "source": words[:200]},
            "died": {"value": "yes", "note": words},
        },
        "subject": {"surname": words[:200], "forenames": words[:200], "home_address": words, "views": words},
        "referrer": {"name": words[:200], "role": words[:200], "agency": words[:200], "purpose": "statutory"},
        "incident": {"outline": words, "work_done": words},
        "household": [
            {"name": f"P1 {words[:12]}", "relation": "parent", "relation_details": "mother", "notes": words},
            {"name": "S1", "relation": "sibling", "relation_details": "half-brother"},
        ],
        "agencies": [{"agency": words[:200], "worker": words[:200], "involvement": words}],
        "chronology": [{"date": "2026-03-01", "event": words, "source": words[:200]}],
        "concerns": {"working_together": words},
        "sign_off": {"prepared_by": words[:200], "lead_reason": words, "lead_name": words[:200]},
    }


def _enormous(rows: int, people: int) -> Content:
    relations = ("grandparent", "parent", "sibling", "partner", "former_partner", "child", "other_staff", "friend")
    return {
        **EXAMPLE,
        "household": [
            {
                "name": f"Person {number}",
                "relation": relations[number % 8],
                "same_household": "yes" if number % 3 else "no",
                "at_risk": "unknown" if number % 2 else "no",
                "notes": "A note. " * (number % 7),
            }
            for number in range(people)
        ],
        "chronology": [
            {
                "date": f"{2000 + number // 30}-{1 + number % 12:02}",
                "event": f"Event {number}. About {_word(number)}. "
                + " ".join(f"Seen and said {_word(each * number)}." for each in range(number % 12)),
                "source": f"Record {number % 9}",
            }
            for number in range(rows)
        ],
    }


def _published(name: str) -> Content:
    content: Content = json.loads((ROOT / "docs" / "examples" / name).read_text("utf-8"))
    return content


def cases() -> dict[str, Content]:
    """The forty, by name."""
    found: dict[str, Content] = {
        "empty": {"facts": {}},
        "empty, Wales": {"facts": {}, "nation": "wales"},
        "empty, Scotland": {"facts": {}, "nation": "scotland"},
        "adult, Northern Ireland": {"facts": {"age_group": "adult"}, "nation": "northern_ireland"},
        "ordinary": EXAMPLE,
        "ordinary, answers set aside": {**EXAMPLE, "set_aside": {"suicide": {"value": "no", "note": "Not used"}}},
        "adult": {
            "facts": {"age_group": "adult", "adult_at_risk": "yes", "died": "yes", "abuse_or_neglect": "suspected"}
        },
        "enormous": _enormous(500, 60),
        "one very long row": {
            "facts": {},
            "chronology": [{"event": " ".join(f"Then came {_word(each)}." for each in range(2500))}],
        },
        "markup": _typed_everywhere(MARKUP),
        "control characters": _typed_everywhere(CONTROLS),
        "a word of 3,000 letters": _typed_everywhere(LONG_WORD),
        "many short lines": {
            "facts": {"died": {"value": "yes", "note": "\n".join(_word(each) for each in range(300))}},
            "incident": {"outline": "\n".join(_word(each * 7 + 1) for each in range(900))},
        },
        "addresses": {
            **_typed_everywhere("Write to sw1@example.org, or see https://example.org/a/b?c=d#e (the form)."),
            "subject": {"surname": "A", "home_address": "https://example.org/map"},
        },
    }
    found |= {f"script: {name}": _typed_everywhere(words) for name, words in SCRIPTS.items()}
    return found
