/** The benchmark of {@code ./bench}: not a test of {@code ./test}, because its figures belong to a machine. */
package org.sunlight.bench;
