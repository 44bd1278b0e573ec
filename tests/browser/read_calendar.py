"""Prints the event of a calendar's file as Debian's icalendar reads it: JSON, times as ISO 8601."""

import json
import sys

import icalendar

calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
(event,) = calendar.walk("VEVENT")
start = event.decoded("DTSTART")
print(
    json.dumps(
        {
            "method": calendar["METHOD"],
            "id": event["UID"],
            "sequence": event["SEQUENCE"],
            "stamp": event.decoded("DTSTAMP").isoformat(),
            "start": start.isoformat(),
            "words": event["DESCRIPTION"],
            "alarms": [
                {
                    "at": (start + alarm.decoded("TRIGGER")).isoformat(),
                    "words": alarm["DESCRIPTION"],
                }
                for alarm in event.walk("VALARM")
            ],
        }
    )
)
