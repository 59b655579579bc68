/** Refusals and failures, translated once: to problem documents for clients, to messages for people at a screen. */
package org.sunlight.web.error;
