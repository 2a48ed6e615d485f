"""RapidOCR with the weights of this package: detection tiny, recognition small.

A line of JSON in ({"path"}), a line of JSON out ({"text", "ms"} or {"failure"}), after {"ready": true}.
"""

import json
import os
import sys
import time

from rapidocr import RapidOCR


def say(message):
    print(json.dumps(message), flush=True)


weights = sys.argv[1]
engine = RapidOCR(
    params={
        "Global.log_level": "critical",
        "Det.model_path": os.path.join(weights, "detection-tiny.onnx"),
        "Rec.model_path": os.path.join(weights, "recognition-small.onnx"),
    }
)
say({"ready": True})
for line in sys.stdin:
    path = json.loads(line)["path"]
    start = time.perf_counter()
    try:
        text = "\n".join(engine(path).txts or ())
        say({"text": text, "ms": (time.perf_counter() - start) * 1000})
    except Exception as caught:  # the bench counts it as an unread picture
        say({"failure": str(caught)})
