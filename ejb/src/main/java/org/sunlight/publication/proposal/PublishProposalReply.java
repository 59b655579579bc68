package org.sunlight.publication.proposal;

/**
 * Puts the approved text into the catalogue.
 *
 * @param topicCode 主题分类
 * @param reason needed where an earlier text is replaced
 */
public record PublishProposalReply(String number, long seenVersion, String topicCode, String keywords, String reason)
        implements DeputyProposalCommand {}
