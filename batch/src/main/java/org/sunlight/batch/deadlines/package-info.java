/** Early warnings: who holds a case is reminded before its due day and after it (WRK-03). */
package org.sunlight.batch.deadlines;
