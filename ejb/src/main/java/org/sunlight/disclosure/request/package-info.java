/**
 * Disclosure on request (依申请公开): from the arrival of a request to its answer and the archive, under the regulation of
 * its day: 政府信息公开条例(2007) for requests received from 2008-05-01 to 2019-05-14, 政府信息公开条例(2019) since.
 *
 * <p>Acts and states stand in {@link org.sunlight.disclosure.request.RequestState}, roles in {@link
 * org.sunlight.disclosure.request.RequestAct}, decisions in {@code law/decisions.csv}, days of receipt in {@code
 * law/receipt-days.csv}. No due day is computed here: the clocks own them.
 *
 * <ul>
 *   <li>REQ-01 When a request is registered, the bureau shall give it a number without gaps per organ and year, and a query
 *       code that is shown once and kept as a hash. (条例(2019)第四十五条: 登记)
 *   <li>REQ-02 When a request arrives, the bureau shall take as day of receipt what the law of that day says for the way it
 *       came, and no day of receipt before both sides confirmed where confirmation counts. (条例(2019)第三十一条;
 *       国办公开办函〔2015〕207号)
 *   <li>REQ-03 When an act does not exist in the state of the request, the bureau shall refuse it; the acts offered and the
 *       acts accepted come from one table.
 *   <li>REQ-04 When someone acts upon a file that another changed since, the bureau shall refuse the act and store nothing
 *       of it.
 *   <li>REQ-05 When the request lacks something, the bureau shall ask for a correction once (house setting), within 7
 *       working days since 2019; a later notice is stored and flagged, and the answer period then does not start anew.
 *       (条例(2019)第三十条)
 *   <li>REQ-06 When the correction is completed, the answer period shall start anew on that day; when it is not, after the
 *       set period the request ends as D21. (条例(2019)第三十条)
 *   <li>REQ-07 When third parties or co-authoring organs are asked, the answer period shall pause until the last opinion is
 *       in or its period is over; each letter has a clock of its own. Co-authors are asked under the regulation of 2019
 *       only. (条例(2019)第三十二条至第三十四条; (2007)第二十三条、第二十四条)
 *   <li>REQ-08 When a third party objects, the bureau shall not disclose without an overriding public interest: under the
 *       regulation of 2007 after any objection, under that of 2019 after a reasonable one. (条例(2007)第二十三条;
 *       (2019)第三十二条)
 *   <li>REQ-09 When a longer answer period is needed, someone else than who asks shall grant it, once, within the maximum of
 *       the law of the case, and before the old period ends. (条例(2019)第三十三条; (2007)第二十四条)
 *   <li>REQ-10 When requests are excessive, the bureau may ask for reasons, refuse if they are not accepted (D19), or set a
 *       later day if they are; since 2019 only. (条例(2019)第三十五条)
 *   <li>REQ-11 When a processing fee is due, its notice shall leave inside the answer period; after payment the period is
 *       counted anew, and without it the request ends as D22; since 2021 only. (国办函〔2020〕109号)
 *   <li>REQ-12 When a decision is drafted, it shall carry facts, reason and ground and what {@code law/decisions.csv} asks
 *       besides: a record of the search where nothing is held, what is left out and why where a part is.
 *   <li>REQ-13 When a decision goes out, a section head and a deputy head shall have approved it, neither of them its drafter,
 *       nor both the same person.
 *   <li>REQ-14 When the answer is served, the day of posting or of the receipt shall be the day of the answer; a courier other
 *       than the postal enterprise is warned of. (国办公开办函〔2016〕235号)
 *   <li>REQ-15 When a remedy orders a new answer, the file shall be opened again with a new answer period; row and day of the
 *       first answer stay those of the yearly report. (house rule)
 *   <li>REQ-16 When one letter holds several matters, each may become a request of its own with the same day of receipt.
 *       (国办函〔2020〕109号第四条)
 *   <li>REQ-17 When the applicant agrees, his concern may be handed to the petition desk; the request must still be answered.
 *       (条例(2019)第三十九条)
 *   <li>REQ-18 When a record of an older register is imported, it shall be stored as it happened, also where it broke a term;
 *       the same record unchanged is skipped, changed it is refused with {@code ALREADY_IMPORTED}.
 *   <li>REQ-19 When the yearly report counts, a request is new in its year of receipt and decided in the year of its answer;
 *       between them it is carried. (国办公开办函〔2021〕30号)
 *   <li>REQ-20 When an identity number has a wrong check digit, it shall be stored and doubted, never refused.
 *   <li>REQ-21 When a caller belongs to another organ that is not above, the request shall not exist for him.
 *   <li>REQ-22 When a caller has no part in the handling, he shall see neither name nor contact of the applicant.
 *   <li>REQ-23 When a subject was asked for as often as the house has set, the bureau shall propose its publication and record
 *       the decision with a reason. (条例(2019)第四十四条)
 *   <li>REQ-24 When a third party does not answer in time, its silence shall count as the house setting {@code
 *       request.third-party.silence} of the day of the case says; it never counts as a reasonable objection.
 *       (条例(2019)第三十二条; under that of 2007 local rules)
 *   <li>REQ-25 When a receipt is given on paper, it shall bear a new query code in place of the old one; the copy in the
 *       file bears none. (条例(2019)第四十五条)
 *   <li>REQ-26 When an applicant finds what he was given about himself recorded wrongly, the bureau shall answer on paper
 *       with the remedies. (条例(2019)第四十一条; (2007)第二十五条)
 *   <li>REQ-27 When an applicant follows his request with its code, he shall be given the notices written to him: never a
 *       letter to others, nor an answer before it was served.
 *   <li>REQ-28 When the file is asked for, the bureau shall bind its papers as one PDF behind an index with pages, and give
 *       all papers as they are in one ZIP. (条例(2019)第四十五条: archive)
 *   <li>REQ-29 When the register is listed, it shall be narrowed by light and span of days, ordered by any column, and
 *       counted exactly up to 10,000 and said to be more beyond.
 *   <li>REQ-30 When the register or the work list is opened, it shall cost at most 8 statements, however long it is.
 *   <li>REQ-31 When it was decided to publish what is asked for often, it is a candidate with its term; its text holds nothing of those
 *       who asked, passes review and gate, and goes into the catalogue. (条例(2019)第四十四条第二款; plan of 2017, 五.5)
 *   <li>REQ-32 When a subject is public already because others asked for it, its requests show where, and who registers another
 *       request for it is told. (条例(2019)第三十六条第一项)
 * </ul>
 *
 * <p>Bad input and its tests: a day before receipt, a decision without ground, a wrong check digit, 10 MB of text, a
 * renamed file, a refused act in the audit trail: {@code RequestBadInputIT}; a second correction, an extension after the
 * term: {@code RequestTermIT}; a spreadsheet formula in a name: {@code RequestBadInputIT} stores it, {@code
 * RegisterWorkbookTest} exports it as text.
 *
 * <p>Out of scope: the petition desk's side of a hand-over, remedies, the yearly report.
 */
package org.sunlight.disclosure.request;
