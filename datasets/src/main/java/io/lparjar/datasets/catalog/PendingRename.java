package io.lparjar.datasets.catalog;

import io.lparjar.datasets.device.ContentKey;

/**
 * A rename that the catalog has carried out and the device perhaps not yet.
 *
 * @param from where the content was
 * @param to where it shall be
 */
public record PendingRename(ContentKey from, ContentKey to) {}
