/* Reads answers from standard input, and prints what libpandu says of them on a day and in a language:
     answers_program 2026-11-30 en < answers.json
   Without a day, it says what the library does with nothing at all. */
#include <pandu.h>
#include <stdio.h>

static int check_nothing(void) {
  pandu_guide* guide = pandu_open();
  int status;
  if (guide == NULL) return 1;
  if (pandu_json(guide)[0] != '\0') return 1;
  status = pandu_check(guide, NULL, 0, NULL, NULL);
  puts(pandu_json(guide));
  pandu_close(guide);
  pandu_close(NULL);
  return status;
}

int main(int count, char** arguments) {
  static char answers[65536];
  size_t size;
  int status;
  pandu_guide* guide;
  if (count < 3) return check_nothing();
  size = fread(answers, 1, sizeof answers, stdin);
  guide = pandu_open();
  if (guide == NULL) return 1;
  status = pandu_check(guide, answers, size, arguments[1], arguments[2]);
  puts(pandu_json(guide));
  puts(pandu_rules_version(guide));
  pandu_close(guide);
  return status;
}
