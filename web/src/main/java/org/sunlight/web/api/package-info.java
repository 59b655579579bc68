/** The outer contract, version 1, below {@code /api/v1}. {@code …Json} records live only here. */
package org.sunlight.web.api;
