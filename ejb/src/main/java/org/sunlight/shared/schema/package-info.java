/** The schema is owned by the migration scripts alone. */
package org.sunlight.shared.schema;
