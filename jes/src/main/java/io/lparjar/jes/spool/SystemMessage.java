package io.lparjar.jes.spool;

import java.util.Locale;

/**
 * The texts that JES2, the scheduler and their neighbours write to JESMSGLG and JESYSMSG.
 *
 * <p>{@code STEP} in a text stands for {@code jobname [procstep] stepname}.
 *
 * @see "z/OS JES2 Messages; z/OS MVS System Messages"
 */
public enum SystemMessage {
  /** {@code IRR010I USERID USER1 IS ASSIGNED TO THIS JOB.} [seen] */
  USER_ASSIGNED("IRR010I  USERID %-8s IS ASSIGNED TO THIS JOB."),
  /** {@code ICH70001I USER1 LAST ACCESS AT 12:50:03 ON FRIDAY, MARCH 13, 2020} [seen] */
  LAST_ACCESS("ICH70001I %-8s LAST ACCESS AT %s ON %s"),
  /** First line when RACF refuses an access. [seen] */
  ACCESS_REFUSED("ICH408I USER(%-8s) GROUP(%-8s) NAME(%-20s)"),
  /** Second line of {@link #ACCESS_REFUSED} for a data set. [documented] */
  ACCESS_REFUSED_DATA_SET("  %s CL(DATASET ) VOL(%s)"),
  /** Second line of {@link #ACCESS_REFUSED} for a general resource. [seen] */
  ACCESS_REFUSED_RESOURCE("  %s CL(%-8s)"),
  /** Third line of {@link #ACCESS_REFUSED}. [seen] */
  ACCESS_INSUFFICIENT("  INSUFFICIENT ACCESS AUTHORITY"),
  /** Last line of {@link #ACCESS_REFUSED}, without what is allowed. [inferred] */
  ACCESS_INTENT("  ACCESS INTENT(%-7s)"),

  /**
   * Second line of {@link #ACCESS_REFUSED} about the user of a JOB statement. [seen: a job log in
   * zos-node-accessor]
   */
  ACCESS_REFUSED_SUBMITTER("  SUBMITTER(%-8s)"),
  /** Third line of {@link #ACCESS_REFUSED}: the password of USER= is wrong. [documented] */
  PASSWORD_INVALID("  LOGON/JOB INITIATION - INVALID PASSWORD"),
  /** Third line of {@link #ACCESS_REFUSED}: SURROGAT does not permit it. [seen] */
  SUBMITTER_NOT_AUTHORIZED("  LOGON/JOB INITIATION - SUBMITTER IS NOT AUTHORIZED BY USER"),
  /** The user of a job is unknown or revoked. [seen] */
  USER_NOT_FOUND("IRR012I  VERIFICATION FAILED. USER PROFILE NOT FOUND"),

  /** The initiator took the job. Initiator 4 and class 8 columns wide. [seen] */
  JOB_STARTED("$HASP373 %-8s STARTED - INIT %-4s - CLASS %-8s - SYS %s"),
  /** The job is through. [seen] */
  JOB_ENDED("$HASP395 %-8s ENDED - %s"),
  /** To the user of NOTIFY=: the job, the node and how it ended. [seen], for an abend [recalled] */
  JOB_ENDED_AT("$HASP165 %-8s ENDED AT %s %s CN(INTERNAL)"),
  /** A job that was taken out of the queue before it ran. [seen] text, [recalled] form. */
  JOB_DELETED("$HASP106 JOB DELETED BY JES2 OR CANCELLED BY OPERATOR BEFORE EXECUTION"),
  /** A job that waits for its release; at the console. [seen] MVS 3.8 */
  JOB_HELD("$HASP101 %-8s HELD"),
  /** {@code /*SETUP}, at the console. [recalled] */
  SETUP("$HASP103 %-8s SETUP -- %s"),
  /** {@code /*MESSAGE}, at the console. [recalled] */
  OPERATOR_TEXT("$HASP104 INTRDR   %s"),
  /** A node that is not there: {@code /*ROUTE XEQ}, /*XEQ [recalled], /*XMIT [inferred]. */
  INVALID_NODE("$HASP114 %-8s -- INVALID EXECUTION NODE NAME"),
  /** A JES2 control statement. [recalled] for /*JOBPARM, [inferred] for others. */
  ILLEGAL_CONTROL("$HASP119 %-8s -- ILLEGAL /*%s CARD"),
  /** {@code IEF403I} [seen] */
  SCHEDULER_STARTED("IEF403I %s - STARTED - TIME=%s"),
  /** {@code IEF404I} [seen] */
  SCHEDULER_ENDED("IEF404I %s - ENDED - TIME=%s"),
  /** The converter found errors; at the end the number that consoles give a message. [seen] */
  JOB_NOT_RUN("IEFC452I %s - JOB NOT RUN - JCL ERROR %03d"),
  /** An allocation failed after the job had started. [seen] */
  JOB_FAILED("IEF453I %s - JOB FAILED - JCL ERROR - TIME=%s"),
  /** A step ended abnormally; STEP, completion. [seen] */
  STEP_ABENDED("IEF450I %s - ABEND=%s REASON=%08X"),
  /** Second line of {@link #STEP_ABENDED}. [seen] */
  STEP_ABENDED_TIME("        TIME=%s"),
  /** The job waits for data sets that others hold. [documented] */
  JOB_WAITING("IEF099I JOB %s WAITING FOR DATA SETS"),
  /** A data set for which the job waits. [documented] */
  WAITED_FOR("IEF863I DSN = %s %s  RC=01"),

  /** First line of the settings of a job. [seen] */
  JOB_SETTINGS("IEFA111I %s IS USING THE FOLLOWING JOB RELATED SETTINGS:"),
  /** Second line of {@link #JOB_SETTINGS}. [seen] */
  JOB_SETTINGS_VALUES("         SWA=ABOVE,TIOT SIZE=32K,DSENQSHR=DISALLOW,GDGBIAS=JOB"),

  /** Allocation of a step begins. [seen] */
  ALLOCATION("IEF236I ALLOC. FOR %s"),
  /** A device, or JES2, or DMY for DD DUMMY. [seen] */
  ALLOCATED("IEF237I %-4s ALLOCATED TO %s"),
  /** A new data set. [seen] */
  ALLOCATED_NEW("IGD100I %-4s ALLOCATED TO DDNAME %-8s DATACLAS (        )"),
  /** An old data set that SMS manages. [seen] */
  ALLOCATED_MANAGED("IGD103I SMS ALLOCATED TO DDNAME %s"),
  /** A new data set that SMS manages. [seen] */
  MANAGED_NEW("IGD101I SMS ALLOCATED TO DDNAME (%-8s)"),
  /** Second line of {@link #MANAGED_NEW}. [seen] */
  MANAGED_NEW_NAME("        DSN (%-44s)"),
  /** Third line of {@link #MANAGED_NEW}: storage, management, data class. [seen] */
  MANAGED_NEW_CLASSES("        STORCLAS (%s) MGMTCLAS (%-8s) DATACLAS (%-8s)"),
  /** Last line of {@link #MANAGED_NEW}. [seen] */
  MANAGED_NEW_VOLUME("        VOL SER NOS= %s"),
  /** A data set that SMS manages stays. [seen] */
  MANAGED_RETAINED("IGD104I %-44s RETAINED,  DDNAME=%-8s"),
  /** A data set that SMS manages is gone; blanks as in {@link #MANAGED_RETAINED}. [documented] */
  MANAGED_DELETED("IGD105I %-44s DELETED,   DDNAME=%-8s"),
  /** A data set that SMS manages waits for a later step. [recalled] */
  MANAGED_PASSED("IGD106I %-44s PASSED,    DDNAME=%-8s"),
  /** A new generation that SMS manages. [documented] */
  MANAGED_ROLLED_IN("IGD107I %-44s ROLLED IN, DDNAME=%-8s"),
  /** A data set that SMS manages and the catalog no longer knows. [inferred] */
  MANAGED_UNCATALOGED("IGD104I %-44s UNCATLGD,  DDNAME=%-8s"),
  /** STEP, DD name. [seen] */
  GROUP_NAME_TOO_LONG("IEF219I %s %s - GDG GROUP NAME EXCEEDS 35 CHARACTERS"),
  /** An operator command in a job, at the console. [recalled] */
  COMMAND_IN_JOB("IEFC165I // %s"),
  /** A z/OS UNIX file. [inferred] */
  ALLOCATED_UNIX("IGD103I SMS ALLOCATED TO DDNAME %-8s"),
  /** A z/OS UNIX file that stays. [recalled] */
  UNIX_RETAINED("IGD104I HFS FILE WAS RETAINED, DDNAME IS (%-8s)"),
  /** A z/OS UNIX file that was deleted. [recalled] */
  UNIX_DELETED("IGD105I HFS FILE WAS DELETED, DDNAME IS (%-8s)"),
  /** Second line of {@link #UNIX_RETAINED} and {@link #UNIX_DELETED}. [recalled] */
  UNIX_NAME("        FILENAME IS (%s)"),
  /** STEP, DD name. [seen] */
  RESERVATION_UNSUCCESSFUL("IEF211I %s %s - DATA SET RESERVATION UNSUCCESSFUL"),
  /** STEP, DD name. [seen] */
  DATA_SET_NOT_FOUND("IEF212I %s %s - DATA SET NOT FOUND"),
  /** STEP, DD name. [seen] */
  INCORRECT_DEVICE("IEF210I %s %s - UNIT FIELD SPECIFIES INCORRECT DEVICE NAME"),
  /** STEP, DD name. [seen] */
  VOLUME_NOT_FOUND("IEF245I %s %s - INCONSISTENT UNIT NAME AND VOLUME SERIAL"),
  /** STEP, DD name. [seen] */
  DUPLICATE_NAME("IEF253I %s %s - DUPLICATE NAME ON DIRECT ACCESS VOLUME"),
  /** STEP, DD name. [seen] */
  SPACE_NOT_AVAILABLE("IEF257I %s %s - SPACE REQUESTED NOT AVAILABLE"),
  /** STEP, DD name. [seen] */
  DIRECTORY_TOO_LARGE("IEF267I %s %s - DIRECTORY SPACE REQUEST IS LARGER THAN PRIMARY REQUEST"),
  /** STEP, DD name. [seen] */
  INVALID_RECORD_LENGTH("IEF258I %s %s - INVALID RECORD LENGTH SPECIFIED IN SPACE PARAMETER"),
  /** Data set; its primary space needs DSNTYPE=LARGE. [recalled] */
  TOO_MANY_TRACKS("IGD17051I ALLOCATION FAILED FOR DATA SET %s, PRIMARY SPACE EXCEEDS 65535 TRKS"),
  /** Data set. [seen] */
  DUPLICATE_MANAGED("IGD17101I DATA SET %s"),
  /** Second line of {@link #DUPLICATE_MANAGED}. [seen] */
  DUPLICATE_MANAGED_CAUSE("NOT DEFINED BECAUSE DUPLICATE NAME EXISTS IN CATALOG"),
  /** Third line of {@link #DUPLICATE_MANAGED}. [seen] */
  DUPLICATE_MANAGED_CODES("RETURN CODE IS 8 REASON CODE IS 38 IGG0CLEH"),
  /** None of the volumes of the storage class has the space. [seen] */
  NO_ELIGIBLE_VOLUME("IGD17226I THERE IS AN INSUFFICIENT NUMBER OF VOLUMES IN THE ELIGIBLE"),
  /** Second line of {@link #NO_ELIGIBLE_VOLUME}. [recalled] */
  NO_ELIGIBLE_VOLUME_GOAL("STORAGE GROUP(S) TO MEET THE REQUIREMENTS FOR DATA SET %s"),
  /** Last line of a refusal by SMS. [seen] */
  DEFINE_DISCONTINUED("IGD17219I UNABLE TO CONTINUE DEFINE OF DATA SET"),
  /** Data set, below {@link #DEFINE_DISCONTINUED}. [seen] */
  DEFINE_DISCONTINUED_NAME("%s"),
  /** STEP, DD name. [seen] */
  INCOMPATIBLE_DISPOSITION("IEF286I %s %s - DISP FIELD INCOMPATIBLE WITH DSNAME"),
  /** STEP, DD name. [seen] */
  ALLOCATION_FAILED("IEF344I %s %s - ALLOCATION FAILED DUE TO DATA FACILITY SYSTEM ERROR"),
  /** STEP, DD name. [seen] */
  WRONG_ORGANIZATION("IEF260I %s %s - WRONG DSORG OR DISP"),
  /** STEP, DD name. [seen] */
  INVALID_GENERATION("IEF365I %s %s - INVALID REFERENCE TO A GENERATION DATA GROUP NAME"),
  /** STEP, DD name. [seen] */
  REFERENCE_NOT_RESOLVED(
      "IEF372I %s %s - VOLUME FIELD CONTAINS REFERENCE TO A DD NOT PREVIOUSLY RESOLVED"),
  /** DDNAME= of the step names no later DD. [seen] */
  POSTPONED_NOT_RESOLVED(
      "IEF686I DDNAME REFERRED TO ON DDNAME KEYWORD IN PRIOR STEP WAS NOT RESOLVED"),

  /** STEP, condition code. [seen] */
  STEP_EXECUTED("IEF142I %s - STEP WAS EXECUTED - COND CODE %04d"),
  /** STEP; JOB statement's COND. [seen] */
  JOB_TERMINATED("IEF201I %s - JOB TERMINATED BECAUSE OF CONDITION CODES"),
  /** The job ended by its COND. [documented] */
  JOB_ENDED_BY_CONDITION("IEF451I %s - ENDED BY CC %04d - TIME=%s"),
  /** STEP; EXEC statement's COND. [seen] */
  STEP_BYPASSED("IEF202I %s - STEP WAS NOT RUN BECAUSE OF CONDITION CODES"),
  /** STEP; EXEC statement's COND=ONLY. [seen] */
  STEP_BYPASSED_ONLY("IEF202I %s - STEP WAS NOT RUN BECAUSE OF COND=ONLY"),
  /** STEP and the number of the IF or ELSE statement. [seen] */
  STEP_BYPASSED_IF(
      "IEF206I %s - STEP WAS NOT RUN BECAUSE OF CONDITIONAL EXPRESSION ON STATEMENT %d"),
  /** STEP. [seen] */
  STEP_NOT_EXECUTED("IEF272I %s - STEP WAS NOT EXECUTED."),
  /** STEP, system code, user code, reason. [documented] */
  STEP_COMPLETION("IEF472I %s - COMPLETION CODE - SYSTEM=%03X USER=%04d REASON=%08X"),
  /** What became of a data set. [seen] */
  DISPOSITION("IEF285I   %-44s %-14s"),
  /** A disposition that could not be carried out. [documented] */
  DISPOSITION_FAILED("IEF283I   %-44s %-14s"),
  /** Second line of {@link #DISPOSITION}. [seen] */
  DISPOSITION_VOLUME("IEF285I   VOL SER NOS= %s.%28s"),

  /** Step name, {@code yyyyddd.hhmm}. [seen] */
  STEP_START("IEF373I STEP/%-8s/START %s"),
  /** Step name, {@code yyyyddd.hhmm}. [seen] */
  STEP_STOP("IEF032I STEP/%-8s/STOP  %s "),
  /** Job name, {@code yyyyddd.hhmm}. [seen] */
  JOB_START("IEF375I  JOB/%-8s/START %s"),
  /** Job name, {@code yyyyddd.hhmm}. [seen] */
  JOB_STOP("IEF033I  JOB/%-8s/STOP  %s "),
  /** Processor time below {@link #STEP_STOP} and {@link #JOB_STOP}: none is accounted. [seen] */
  PROCESSOR_TIME(
      "        CPU:     0 HR  00 MIN  00.00 SEC    SRB:     0 HR  00 MIN  00.00 SEC    "),
  /** Storage below {@link #STEP_STOP}; values of an IEFBR14 step. [seen] */
  VIRTUAL_STORAGE("        VIRT:     8K  SYS:   228K  EXT:        0K  SYS:    11208K"),
  /** Storage below {@link #STEP_STOP}; values of an IEFBR14 step. [seen] */
  REAL_STORAGE("        ATB- REAL:                  1252K  SLOTS:                     0K"),
  /** Storage below {@link #STEP_STOP}; values of an IEFBR14 step. [seen] */
  ALLOCATED_STORAGE("             VIRT- ALLOC:      14M SHRD:       0M"),

  /** {@code CSV003I REQUESTED MODULE VOLDATA NOT FOUND} [seen] */
  MODULE_NOT_FOUND("CSV003I REQUESTED MODULE %-8s NOT FOUND"),
  /** Abend and reason, job, step. [seen] */
  MODULE_ABEND("CSV028I ABEND%03X-%02X  JOBNAME=%-8s  STEPNAME=%-8s"),
  /** Reason, module, job, step, DD and where the data set is. [documented] */
  OPEN_FAILED_013("IEC141I 013-%02X,%s,%s,%s,%s%s"),
  /** Job, step, DD and where the data set is. [documented] */
  OPEN_FAILED_913("IEC150I 913-38,IFG0194E,%s,%s,%s%s"),
  /** Job, step, DD and where the data set is. [documented] */
  OPEN_FAILED_213("IEC143I 213-04,IFG0194D,%s,%s,%s%s"),
  /** The label of a tape has another name; job, step, DD, place; module name [recalled]. */
  OPEN_FAILED_813("IEC149I 813-04,IFG0195H,%s,%s,%s%s"),
  /** Job, step, DD and where the data set is; module name [recalled]. [documented] */
  OPEN_FAILED_713("IEC148I 713-04,IFG0193F,%s,%s,%s%s"),
  /** Job, step, DD and where the data set is. [documented] */
  NO_SPACE_B37("IEC030I B37-04,IFG0554A,%s,%s,%s%s"),
  /** Job, step, DD and where the data set is. [documented] */
  NO_SPACE_D37("IEC031I D37-04,IFG0554A,%s,%s,%s%s"),
  /** Job, step, DD and where the data set is. [documented] */
  NO_SPACE_E37("IEC032I E37-04,IFG0554A,%s,%s,%s%s"),
  /** Job, step, DD and where the data set is; module name [inferred]. [documented] */
  NO_VOLUME_837("IEC028I 837-08,IFG0554A,%s,%s,%s%s"),
  /** Job, step, DD and where the data set is; module name [recalled]. [documented] */
  DIRECTORY_FULL_B14("IEC217I B14-0C,IFG0232Z,%s,%s,%s%s");

  private final String form;

  SystemMessage(String form) {
    this.form = form;
  }

  /** The text with its variable parts filled in. */
  public String with(Object... parts) {
    return String.format(Locale.ROOT, form, parts);
  }
}
