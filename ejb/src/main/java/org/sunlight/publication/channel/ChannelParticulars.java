package org.sunlight.publication.channel;

/**
 * What is known of a channel; kind and name are needed.
 *
 * @param administrator login of a member of the organ
 */
public record ChannelParticulars(
        ChannelKind kind, String name, String account, String address, String filingNumber, String administrator) {}
