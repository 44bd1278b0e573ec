// Prints how Java writes the fifth of each month of 2026, in Indonesian and in English, as lines of
// written_dates.tsv. Once with the names of CLDR, and once with those that Java had before it:
//
//   java -Duser.timezone=Asia/Jakarta tests/text/dates/WriteDates.java
//   java -Duser.timezone=Asia/Jakarta -Djava.locale.providers=COMPAT tests/text/dates/WriteDates.java

import java.text.DateFormat;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;

public class WriteDates {
    private static void print(String order, int month, String text) {
        System.out.printf("Java\t%s\t2026-%02d-05\t%s%n", order, month + 1, text);
    }

    public static void main(String[] arguments) {
        int[] styles = {DateFormat.SHORT, DateFormat.MEDIUM, DateFormat.LONG, DateFormat.FULL};
        for (int month = 0; month < 12; ++month) {
            Date day = new GregorianCalendar(2026, month, 5, 14, 30, 5).getTime();
            for (Locale locale : new Locale[] {new Locale("id", "ID"), Locale.US}) {
                String order = locale == Locale.US ? "mdy" : "dmy";
                for (int style : styles) {
                    String date = DateFormat.getDateInstance(style, locale).format(day);
                    String by = date.matches("\\d+\\D\\d+.*") ? order : "-";
                    print(by, month, date);
                    print(by, month, DateFormat.getDateTimeInstance(style, style, locale).format(day));
                }
                print("-", month, new SimpleDateFormat("dd-MMM-yy", locale).format(day));
                print("-", month, new SimpleDateFormat("EEEE, dd MMMM yyyy", locale).format(day));
            }
            print("-", month, day.toString());
        }
    }
}
