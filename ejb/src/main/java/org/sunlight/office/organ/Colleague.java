package org.sunlight.office.organ;

import java.io.Serializable;

/** A member of staff as a list to choose from names one. */
public record Colleague(String login, String name) implements Serializable {}
