"""PassportEye, which reads machine-readable zones with the program tesseract.

A line of JSON in ({"path"}), a line of JSON out ({"text", "ms"} or {"failure"}), after {"ready": true};
the text is the fields as JSON.
"""

import json
import sys
import time
import warnings

warnings.simplefilter("ignore")
from passporteye import read_mrz  # noqa: E402

NAMES = {
    "passport_number": "number",
    "country_code": "country",
    "nationality": "nationality",
    "surname": "surname",
    "given_name": "names",
    "sex": "sex",
    "date_of_birth": "date_of_birth",
    "date_of_expiry": "expiration_date",
}


def say(message):
    print(json.dumps(message), flush=True)


def read(path):
    zone = read_mrz(path)
    found = zone.to_dict() if zone else {}
    return {ours: found.get(theirs, "") for ours, theirs in NAMES.items()}


say({"ready": True})
for line in sys.stdin:
    path = json.loads(line)["path"]
    start = time.perf_counter()
    try:
        text = json.dumps(read(path))
        say({"text": text, "ms": (time.perf_counter() - start) * 1000})
    except Exception as caught:  # the bench counts it as an unread picture
        say({"failure": str(caught)})
