/** Days and moments: one injected clock, Asia/Shanghai for days, UTC for stored moments. */
package org.sunlight.shared.time;
