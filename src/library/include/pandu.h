/* libpandu: may a member of BPJS Ketenagakerjaan claim JHT, from when, by which channel and with
   which papers. The rules and the sentences of both languages are in the library; it opens no
   file, has no clock and no network, and keeps nothing between two checks.

     pandu_guide *guide = pandu_open();
     const char answers[] = "{\"ground\": \"resigned\", \"event_date\": \"2026-10-05\"}";
     int status = pandu_check(guide, answers, strlen(answers), "2026-11-30", "en");
     puts(pandu_json(guide));
     pandu_close(guide);

   What is said is the JSON of `pandu check --lines`, on one line, UTF-8. Keys are only ever added
   to it. A guide serves one thread at a time; each thread may have its own. */
#ifndef PANDU_H
#define PANDU_H

#include <stddef.h>

#if defined(__GNUC__)
#define PANDU_API __attribute__((visibility("default")))
#else
#define PANDU_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct pandu_guide pandu_guide;

/* What pandu_check() says, as the exit code of `pandu check` does. */
enum {
  PANDU_DECIDED = 0, /* there is a verdict */
  PANDU_FAULTY = 2,  /* there is none, but "faults": each thing that is wrong, with its place */
  PANDU_NEEDS_ANSWERS = 3 /* the verdict says in "missing" which answers still matter */
};

/* A guide with the rules of this library; NULL where there is no memory for it. */
PANDU_API pandu_guide* pandu_open(void);

/* The version of its rules, "2026-11-22"; for as long as the guide is open. */
PANDU_API const char* pandu_rules_version(const pandu_guide* guide);

/* Decides. `answers` is a JSON object of `size` bytes, as assets/schema/answers.json describes it;
   `on` is the day of the claim, "YYYY-MM-DD"; `language` is "id" or "en". NULL is read as an empty
   text. Whatever is given, it returns one of the three above. */
PANDU_API int pandu_check(pandu_guide* guide, const char* answers, size_t size, const char* on,
                          const char* language);

/* What the last check said: a verdict or faults; "" before the first. Until the next check, or
   pandu_close(). */
PANDU_API const char* pandu_json(const pandu_guide* guide);

/* NULL is allowed. */
PANDU_API void pandu_close(pandu_guide* guide);

#ifdef __cplusplus
}
#endif

#endif
