/** The chain in the database. Plain JDBC: the trail must not depend on what the persistence context holds back. */
package org.sunlight.shared.audit.store;
