/** What the tests of the packed product stand on: databases, servers, clients, browser. */
package org.sunlight.harness;
