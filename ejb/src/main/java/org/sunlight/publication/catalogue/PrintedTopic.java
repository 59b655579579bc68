package org.sunlight.publication.catalogue;

import java.util.List;

/**
 * What another catalogue printed in its topic field, taken apart.
 *
 * @param topics of the list that were recognised, in the order of print
 * @param others parts that are no topic: a genre, a service, a value of that place
 */
public record PrintedTopic(List<TopicView> topics, List<String> others) {}
