package io.lparjar.jes.program.sdsf;

import io.lparjar.jes.subsystem.JobControl;
import io.lparjar.jes.subsystem.JobEntrySubsystem;
import io.lparjar.jes.subsystem.OperatorCommands;

/**
 * What SDSF looks at and acts on.
 *
 * @param jes jobs and their output
 * @param control what is done to jobs
 * @param commands the console
 * @param systemName the system's name
 */
public record SdsfServices(
    JobEntrySubsystem jes, JobControl control, OperatorCommands commands, String systemName) {}
