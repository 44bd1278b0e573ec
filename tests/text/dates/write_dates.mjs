// Prints how JavaScript and its libraries write the fifth of each month of 2026, in Indonesian and
// in English, as lines of written_dates.tsv:
//
//   TZ=Asia/Jakarta node tests/text/dates/write_dates.mjs
//
// The libraries are not among the project's own; those that are not there are left out:
//
//   npm install --no-save moment dayjs date-fns luxon

const YEAR = 2026;
const DAY = 5;

const print = (program, order, date, text) => {
  const iso = new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString();
  console.log([program, order, iso.slice(0, 10), text].join("\t"));
};
const days = Array.from({ length: 12 }, (_, month) => new Date(YEAR, month, DAY, 14, 30, 5));
const optional = (name) => import(name).catch(() => console.error(`${name} is not there`));

// Which of day and month comes first, where both are numbers.
const ORDERS = { id: "dmy", "en-US": "mdy", "en-GB": "dmy" };
const STYLES = [
  { dateStyle: "short" },
  { dateStyle: "medium" },
  { dateStyle: "long" },
  { dateStyle: "full" },
  { dateStyle: "short", timeStyle: "short" },
  { dateStyle: "medium", timeStyle: "medium" },
  { dateStyle: "long", timeStyle: "long" },
  { dateStyle: "full", timeStyle: "full" },
];

for (const date of days) {
  for (const [language, order] of Object.entries(ORDERS)) {
    for (const style of STYLES) {
      const named = ["long", "full", "medium"].includes(style.dateStyle);
      const text = date.toLocaleString(language, style);
      print("Intl", named && !/^\d+\/\d+/.test(text) ? "-" : order, date, text);
    }
    print("Intl", order, date, date.toLocaleString(language));
    print("Intl", order, date, date.toLocaleDateString(language));
  }
  print("Date", "-", date, date.toString());
  print("Date", "-", date, date.toDateString());
}

const moment = (await optional("moment"))?.default;
if (moment) {
  await import("moment/locale/id.js");
  for (const date of days)
    for (const [language, order] of [
      ["id", "dmy"],
      ["en", "mdy"],
    ])
      for (const format of [
        "L",
        "LL",
        "ll",
        "LLL",
        "lll",
        "LLLL",
        "llll",
        "D MMM YY",
        "Do MMMM YYYY",
      ])
        print(
          "moment",
          format === "L" ? order : "-",
          date,
          moment(date).locale(language).format(format),
        );
}

const dayjs = (await optional("dayjs"))?.default;
if (dayjs) {
  dayjs.extend((await import("dayjs/plugin/localizedFormat.js")).default);
  await import("dayjs/locale/id.js");
  for (const date of days)
    for (const [language, order] of [
      ["id", "dmy"],
      ["en", "mdy"],
    ])
      for (const format of [
        "L",
        "LL",
        "ll",
        "LLL",
        "LLLL",
        "llll",
        "DD-MMM-YY",
        "dddd, DD MMMM YYYY",
      ])
        print(
          "dayjs",
          format === "L" ? order : "-",
          date,
          dayjs(date).locale(language).format(format),
        );
}

const dateFns = await optional("date-fns");
if (dateFns) {
  const { id, enUS } = await import("date-fns/locale");
  for (const date of days)
    for (const [locale, order] of [
      [id, "dmy"],
      [enUS, "mdy"],
    ])
      for (const format of [
        "P",
        "PP",
        "PPP",
        "PPPP",
        "PPpp",
        "PPPPpppp",
        "d MMM yy",
        "do MMMM yyyy",
      ])
        print(
          "date-fns",
          format === "P" ? order : "-",
          date,
          dateFns.format(date, format, { locale }),
        );
}

const luxon = await optional("luxon");
if (luxon)
  for (const date of days)
    for (const [locale, order] of [
      ["id", "dmy"],
      ["en", "mdy"],
    ]) {
      const time = luxon.DateTime.fromJSDate(date).setLocale(locale);
      for (const name of ["DATE_SHORT", "DATE_MED", "DATE_FULL", "DATE_HUGE", "DATETIME_FULL"])
        print(
          "luxon",
          name === "DATE_SHORT" ? order : "-",
          date,
          time.toLocaleString(luxon.DateTime[name]),
        );
      print("luxon", "-", date, time.toFormat("dd-LLL-yy"));
      print("luxon", "-", date, time.toISO());
      print("luxon", "-", date, time.toRFC2822());
    }
