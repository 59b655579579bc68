/** How lists are narrowed, and how words that people type are looked for in texts. */
package org.sunlight.shared.search;
