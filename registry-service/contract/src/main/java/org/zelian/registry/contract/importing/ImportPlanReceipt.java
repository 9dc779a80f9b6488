package org.zelian.registry.contract.importing;

/**
 * A plan that is kept until its import has ended; one that nobody confirms, for a day.
 *
 * @param plan by which it is confirmed
 * @param rows of the workbook that it asks something for
 * @param size of its plain bytes
 */
public record ImportPlanReceipt(ImportPlanDigest plan, int rows, long size) {}
