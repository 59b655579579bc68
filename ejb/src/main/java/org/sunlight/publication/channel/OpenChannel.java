package org.sunlight.publication.channel;

import java.time.LocalDate;

/** Opens a channel of the caller's organ; {@code openedOn} is not in the future. */
public record OpenChannel(ChannelParticulars particulars, LocalDate openedOn) {}
