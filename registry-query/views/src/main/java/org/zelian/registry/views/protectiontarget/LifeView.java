package org.zelian.registry.views.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.protectiontarget.MajorChange;
import org.zelian.registry.contract.protectiontarget.Retirement;

import java.time.LocalDate;

/**
 * What is to be known of a target's life beside its phase.
 *
 * @param online the day it first was in use; absent while it was not yet
 * @param suspensionOrdered whether an authority ordered the suspension it is in
 * @param retirement what became of its data; absent while it is not retired
 * @param majorChange the latest there was
 * @param majorChangeOn the day of that change
 */
public record LifeView(
        @Nullable LocalDate online,
        boolean suspensionOrdered,
        @Nullable Retirement retirement,
        @Nullable MajorChange majorChange,
        @Nullable LocalDate majorChangeOn) {}
