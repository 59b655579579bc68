/** Words of the language that rules look for or write, kept as data of the product. */
package org.sunlight.shared.text;
