package org.zelian.registry.contract.grading;

/** One cell of the matrix: who would be harmed, and how badly. */
public record Harm(InfringedObject object, DegreeOfInfringement degree) {}
