/**
 * The audit trail: every act and every refused act, append-only, each entry chained by hash to the one before.
 *
 * <ul>
 *   <li>AUD-01 When a service method ends, the trail shall hold one entry with moment, caller, organ, roles, act,
 *       subject, outcome (DONE, REFUSED, FAILED), code of the refusal and request id.
 *   <li>AUD-02 When an act is refused, the entry shall be written in a transaction of its own.
 *   <li>AUD-03 When an entry was changed, removed or inserted, verification shall name the first broken entry.
 *   <li>AUD-04 When the auditor looks at the trail, each act shall be called by a name that people use, in the language of
 *       the reader, and be found by it.
 * </ul>
 */
package org.sunlight.shared.audit;
