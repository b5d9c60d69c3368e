package io.lparjar.emulator.ftp.reply;

/**
 * Texts of replies, verbatim, by code. Texts of SITE, STAT, HELP and JES stand in enums beside
 * their code.
 *
 * @see "z/OS Communications Server IP and SNA Codes, FTPD reply codes"
 */
public enum ServerMessage implements ReplyText {
  /** {@code 110 MARK 20 = 20}. A restart marker came in. [recalled] */
  MARK(110, "MARK %s = %s"),

  /** {@code 125-Waiting for recall of data set A.B}. STOR [seen], RETR and APPE [inferred]. */
  WAITING_FOR_RECALL(125, "Waiting for recall of data set %s"),

  /** {@code 125 Sending data set A.B}. RETR of V and U records. [seen] */
  SENDING(125, "Sending data set %s"),

  /** {@code 125 Sending data set A.B FIXrecfm 80}. RETR of fixed records. [captured-3.1] */
  SENDING_FIXED(125, "Sending data set %s FIXrecfm %s"),

  /** {@code 125 Storing data set A.B(C)}. [seen] */
  STORING(125, "Storing data set %s"),

  /** {@code 125 Appending to data set A.B}. [seen] */
  APPENDING(125, "Appending to data set %s"),

  /** {@code 125-FTP Server unable to obtain EXCLUSIVE use of A.B which is held by: ...} [seen] */
  WAITING_FOR_HOLDER(125, "FTP Server unable to obtain %s use of %s which is held by: %s"),

  /** {@code 125-Data set access will be retried in 1 minute intervals - 2 attempts ...} [seen] */
  WAIT_REMAINING(
      125, "Data set access will be retried in 1 minute intervals - %s attempts remaining"),

  /** Ends the 125 reply when the data set was not to be had. [inferred] */
  WAIT_OVER(125, "Data set access will not be retried"),

  /** {@code 200 OK}. To NOOP. [captured-3.1] */
  NOOP_OK(200, "OK"),

  /** {@code 200 Port request OK.} [seen] */
  PORT_OK(200, "Port request OK."),

  /** {@code 200 EPRT request OK}. [captured-3.1] */
  EPRT_OK(200, "EPRT request OK"),

  /** {@code 200 EPSV ALL command successful}. [inferred] */
  EPSV_ALL_OK(200, "EPSV ALL command successful"),

  /** {@code 200 Representation type is Ascii NonPrint}. [seen] */
  TYPE_IS(200, "Representation type is %s"),

  /** {@code 200 Local byte 8, representation type is Image}. To TYPE L 8. [captured-3.1] */
  TYPE_IS_LOCAL(200, "Local byte 8, representation type is Image"),

  /** {@code 200 Data transfer mode is Stream}. [captured-3.1] */
  MODE_IS_STREAM(200, "Data transfer mode is Stream"),

  /** {@code 200 Data transfer mode is Block}. [captured-3.1] */
  MODE_IS_BLOCK(200, "Data transfer mode is Block"),

  /** {@code 200 Data transfer mode is Compressed}. [captured-3.1] */
  MODE_IS_COMPRESSED(200, "Data transfer mode is Compressed"),

  /** {@code 200 SITE RECFM=FB BLKSIZE=27920 LRECL=80 ...}. To XDSS. [seen] */
  ATTRIBUTES(200, "SITE %s"),
  /** {@code 200 Language set to English}. What follows is UTF-8. [inferred] */
  LANGUAGE_SET(200, "Language set to English"),

  /** {@code 200 OPTS UTF8 accepted}. What follows is UTF-8 or no more. [inferred] */
  OPTIONS_ACCEPTED(200, "OPTS %s accepted"),

  /** {@code 200 Protection buffer size accepted}. To PBSZ 0. [seen] */
  PBSZ_OK(200, "Protection buffer size accepted"),

  /** {@code 200 PBSZ=0}. To any other size, as TLS needs none. [seen: the form] */
  PBSZ_REDUCED(200, "PBSZ=%s"),

  /** {@code 200 Data connection protection set to private}. To PROT. [seen] */
  PROTECTION_SET(200, "Data connection protection set to %s"),

  /** {@code 200 CCC command successful}. [seen] */
  CCC_OK(200, "CCC command successful"),

  /** {@code 202 ACCT not necessary; you may proceed}. [recalled] */
  NOT_NECESSARY(202, "%s not necessary; you may proceed"),

  /** {@code 215 MVS is the operating system ...}. To SYST. [seen] */
  SYSTEM_IS_MVS(215, "MVS is the operating system of this server. FTP Server is running on z/OS."),

  /** {@code 215 UNIX is the operating system of this server. ...} In a UNIX directory. [seen] */
  SYSTEM_IS_UNIX(
      215, "UNIX is the operating system of this server. FTP Server is running on z/OS."),

  /** {@code 220-FTPD1 IBM FTP CS 3.2 at MVS1, 17:14:35 on 2005-06-22.} [seen] */
  GREETING(220, "%s IBM FTP CS %s at %s, %s on %s."),

  /** {@code 220-FTP 15:46:33 on 2016-12-14.} At REPLYSECURITYLEVEL 1. [seen] */
  GREETING_WITHOUT_NAMES(220, "FTP %s on %s."),

  /** {@code 220 Connection will close if idle for more than 5 minutes.} [seen] */
  IDLE_LIMIT(220, "Connection will close if idle for more than %s minutes."),

  /** {@code 220 Connection will not timeout.} [seen] */
  NO_IDLE_LIMIT(220, "Connection will not timeout."),

  /** {@code 220 Service ready for new user.} To REIN. [inferred] */
  REINITIALIZED(220, "Service ready for new user."),

  /** {@code 221 Quit command received. Goodbye.} [seen] */
  GOODBYE(221, "Quit command received. Goodbye."),

  /** {@code 226 Abort successful.} To ABOR. [captured-3.1] */
  ABORT_SUCCESSFUL(226, "Abort successful."),

  /** {@code 227 Entering Passive Mode (9,67,113,57,195,81)}. [seen] */
  PASSIVE(227, "Entering Passive Mode (%s)"),

  /** {@code 229 Entering Extended Passive Mode (|||50000|)}. [seen] */
  EXTENDED_PASSIVE(229, "Entering Extended Passive Mode (|||%s|)"),

  /** {@code 230-Password was changed.} [seen] */
  PASSWORD_CHANGED(230, "Password was changed."),

  /** {@code 230-Processing FTPS.RC configuration file..} [seen] */
  PROCESSING_START_FILE(230, "Processing FTPS.RC configuration file.."),

  /** {@code 230-warning: the email address you entered is not valid}. [inferred] */
  EMAIL_ADDRESS_WARNING(230, "warning: the email address you entered is not valid"),

  /** {@code 230 'ANONYMOUS' logged on. Working directory is "ANONYMO.".} [seen with a path] */
  ANONYMOUS_LOGGED_ON(230, "'ANONYMOUS' logged on. Working directory is \"%s\"."),
  /** {@code 230 'ANONYMOUS' logged on. Working directory is /.} In z/OS UNIX. [seen] */
  ANONYMOUS_IN_UNIX(230, "'ANONYMOUS' logged on. Working directory is %s."),

  /** {@code 230-User USER1 is an authorized user}. Known by a certificate. [seen] */
  AUTHORIZED_USER(230, "User %s is an authorized user"),

  /** {@code 230 USER1 is logged on. Working directory is "USER1.".} [seen] */
  LOGGED_ON(230, "%s is logged on.  Working directory is \"%s\"."),

  /** {@code 234 Security environment established - ready for negotiation}. To AUTH. [seen] */
  READY_FOR_TLS(234, "Security environment established - ready for negotiation"),

  /** {@code 250 "USER1.TEST." is the working directory name prefix.} To CWD. [seen] */
  DIRECTORY_NOW_PREFIX(250, "\"%s\" is the working directory name prefix."),

  /** {@code 250 The working directory "SYS1.MACLIB" is a partitioned data set}. [captured-3.1] */
  DIRECTORY_NOW_PARTITIONED(250, "The working directory \"%s\" is a partitioned data set"),

  /** {@code 250-The working directory might be a load library}. For RECFM=U and PDSE. [seen] */
  MAYBE_LOAD_LIBRARY(250, "The working directory might be a load library"),

  /** {@code 250 A.B deleted.} [captured-3.1] */
  DELETED(250, "%s deleted."),

  /** {@code 250 A.B renamed to A.C}. [captured-3.1] */
  RENAMED(250, "%s renamed to %s"),

  /** {@code 250 Rename requested and the new name is the same as the old.} [seen] */
  RENAMED_TO_ITSELF(250, "Rename requested and the new name is the same as the old."),

  /** {@code 250 Data structure is File}. [captured-3.1] */
  STRUCTURE_IS(250, "Data structure is %s"),

  /** {@code 250 Transfer completed successfully.} After the data connection was closed. [seen] */
  TRANSFER_COMPLETED(250, "Transfer completed successfully."),

  /** {@code 200 Data transfer is pure DBCS}. Last line of the reply to TYPE B 1 N. [seen] */
  PURE_DBCS(200, "Data transfer is pure DBCS"),

  /** {@code 250 One or more characters were substituted during the transfer.} [seen] */
  TRANSFER_SUBSTITUTED(250, "One or more characters were substituted during the transfer."),

  /** {@code 250 Transfer completed (data was truncated)}. [captured-3.1] */
  TRANSFER_TRUNCATED(250, "Transfer completed (data was truncated)"),

  /** {@code 251 Current working directory is not a PDS}. To XLMT. [seen] */
  NOT_A_PDS(251, "Current working directory is not a PDS"),

  /** {@code 251 Current working directory is not a PDSE}. To XLMT. [seen] */
  NOT_A_PDSE(251, "Current working directory is not a PDSE"),

  /** {@code 252 Current working directory is not a load library}. To XLMT. [seen] */
  NOT_A_LOAD_LIBRARY(252, "Current working directory is not a load library"),

  /** {@code 253 Load module transfer is not available}. To XLMT. [inferred] */
  NO_LOAD_MODULE_TRANSFER(253, "Load module transfer is not available"),

  /** {@code 257 "'USER1.'" is working directory.} To PWD. [seen] */
  DIRECTORY_IS_PREFIX(257, "\"'%s'\" is working directory."),

  /** {@code 257 "'USER1.PDS'" partitioned data set is working directory.} [seen] */
  DIRECTORY_IS_PARTITIONED(257, "\"'%s'\" partitioned data set is working directory."),

  /** {@code 257 "'USER1.PDS'" created.} To MKD. [captured-3.1] */
  CREATED(257, "\"'%s'\" created."),

  /** {@code 331 Send password please.} [seen] */
  SEND_PASSWORD(331, "Send password please."),

  /** {@code 331 Send email address as password please.} [seen] */
  SEND_EMAIL_ADDRESS(331, "Send email address as password please."),

  /** {@code 334 Using authentication mechanism GSSAPI}. ADAT follows. [seen] */
  USING_MECHANISM(334, "Using authentication mechanism %s"),

  /** {@code 350 RNFR accepted. Please supply new name for RNTO.} [seen] */
  SUPPLY_NEW_NAME(350, "RNFR accepted. Please supply new name for RNTO."),

  /** {@code 350 Restart requested 20}. To REST. [recalled] */
  RESTARTING(350, "Restart requested %s"),

  /** {@code 421 Connection closed due to inactivity}. After INACTIVE seconds. [inferred] */
  IDLE_TOO_LONG(421, "Connection closed due to inactivity"),

  /** {@code 421 Too many sessions. Connection closed.} Instead of the greeting. [inferred] */
  TOO_MANY_SESSIONS(421, "Too many sessions. Connection closed."),

  /** {@code 421 Too many PASS commands failed. Connection closed.} [inferred] */
  TOO_MANY_PASSWORDS(421, "Too many PASS commands failed. Connection closed."),

  /** {@code 421 TLS is not available. Connection closed.} In place of 220. [inferred] */
  TLS_UNAVAILABLE(421, "TLS is not available. Connection closed."),

  /** {@code 421 User Exit rejects open for connection}. FTCHKIP, in place of 220. [seen] */
  EXIT_REJECTS_CONNECTION(421, "User Exit rejects open for connection"),

  /** {@code 425-Server requires protected data connection.} [seen] */
  DATA_PROTECTION_NEEDED(425, "Server requires protected data connection."),

  /** {@code 425 Can't open data connection.} [seen] */
  NO_DATA_CONNECTION(425, "Can't open data connection."),

  /**
   * {@code 426 Data connection closed. Transfer aborted.} Also before the reply to ABOR. [inferred]
   */
  DATA_CONNECTION_CLOSED(426, "Data connection closed. Transfer aborted."),

  /** {@code 431 Required resource KEYRING temporarily unavailable}. To AUTH. [inferred] */
  SECURITY_RESOURCE_UNAVAILABLE(431, "Required resource %s temporarily unavailable"),

  /**
   * {@code 450 Data set A.B is allocated to another job and is unavailable for STOU command}.
   * [seen]
   */
  IN_USE_FOR_STOU(
      450, "Data set %s is allocated to another job and is unavailable for STOU command"),

  /** {@code 451 command CWD terminated due to an internal error}. The log knows more. [inferred] */
  INTERNAL_ERROR(451, "command %s terminated due to an internal error"),

  /** {@code 451 data transfer aborted - ...}. The operator stops the server. [seen] */
  SHUTDOWN_IN_TRANSFER(
      451, "data transfer aborted - command terminated due to server shutdown in progress"),

  /** {@code 451-File transfer failed. File contains records ...} With NOTRUNCATE. [seen] */
  RECORDS_TOO_LONG(
      451,
      "File transfer failed. File contains records that are longer than the LRECL of the new"
          + " file."),

  /** {@code 451-System completion code and reason: B37-04}. [inferred] */
  TRANSFER_ABENDED(451, "System completion code and reason: %s"),

  /**
   * {@code 451 Transfer aborted due to receive error}. Data over TLS that ends without close_notify
   * is taken for the part of something. [seen: APAR PQ72957; its use inferred from there]
   */
  RECEIVE_ERROR(451, "Transfer aborted due to receive error"),

  /** {@code 451 Transfer aborted due to file error.} [seen] */
  ABORTED_BY_FILE_ERROR(451, "Transfer aborted due to file error."),

  /** {@code 451 File transfer failed. Multi-byte data conversion error occurred}. [seen] */
  CONVERSION_ERROR(451, "File transfer failed. Multi-byte data conversion error occurred"),

  /** {@code 451 Transfer aborted: file error.} [seen] */
  FILE_ERROR(451, "Transfer aborted: file error."),

  /** {@code 500 unknown command XYZZY}. [seen] */
  UNKNOWN_COMMAND(500, "unknown command %s"),

  /** {@code 500 command line too long}. [inferred] */
  LINE_TOO_LONG(500, "command line too long"),

  /** {@code 500-UX-text}. What FTCHKCMD says in front of {@link #EXIT_DENIES_COMMAND}. [seen] */
  EXIT_TEXT(500, "UX-%s"),

  /**
   * {@code 500 User Exit denies Userid USER1 from using Command STOR}. FTCHKCMD. [seen] Without a
   * user id before login. [inferred]
   */
  EXIT_DENIES_COMMAND(500, "User Exit denies Userid %s from using Command %s"),

  /** {@code 501 command TYPE aborted -- no parameter specified}. [inferred] */
  NO_PARAMETER(501, "command %s aborted -- no parameter specified"),

  /** {@code 501 command PORT aborted -- parameter 1,2 is not valid}. [inferred] */
  PARAMETER_INVALID(501, "command %s aborted -- parameter %s is not valid"),

  /** {@code 501 Invalid data set name "'A..B'". Use MVS Dsname conventions.} [captured-3.1] */
  INVALID_NAME(501, "Invalid data set name \"'%s'\".  Use MVS Dsname conventions."),

  /** {@code 501 A qualifier in "*" begins with an invalid character}. [captured-3.1] */
  QUALIFIER_BEGINS_INVALID(501, "A qualifier in \"%s\" begins with an invalid character"),

  /** {@code 501 A qualifier in "MIK*" contains an invalid character}. [captured-3.1] */
  QUALIFIER_CONTAINS_INVALID(501, "A qualifier in \"%s\" contains an invalid character"),

  /** {@code 501 Qualifier too long. Use MVS naming conventions.} To LIST and NLST. [seen] */
  QUALIFIER_TOO_LONG(501, "Qualifier too long.  Use MVS naming conventions."),

  /** {@code 501-unknown type X}. [captured-3.1] */
  UNKNOWN_TYPE(501, "unknown type  %s"),

  /** {@code 501 Type remains Image}. [captured-3.1] */
  TYPE_REMAINS_AFTER_UNKNOWN(501, "Type remains %s"),

  /** {@code 501 command OPTS aborted -- no options supported for UTF8}. [seen] */
  NO_OPTIONS(501, "command OPTS aborted -- no options supported for %s"),

  /** {@code 501 command SIZE aborted -- FTP server not configured for SIZE}. [captured-3.1] */
  NOT_CONFIGURED(501, "command %s aborted -- FTP server not configured for %s"),

  /** {@code 503 PASS command must be preceded by USER}. [seen] */
  PASS_WITHOUT_USER(503, "PASS command must be preceded by USER"),

  /** {@code 503 Authentication already established}. To AUTH. [seen] */
  ALREADY_AUTHENTICATED(503, "Authentication already established"),

  /** {@code 503 Server on the TLS secure port does not accept the AUTH command}. [seen] */
  AUTH_ON_TLS_PORT(503, "Server on the TLS secure port does not accept the AUTH command"),

  /** {@code 503 Must first issue PBSZ}. To PROT. [seen] */
  PBSZ_NEEDED(503, "Must first issue PBSZ"),

  /**
   * {@code 503 Command PROT rejected -- PROT not allowed after CCC}. [seen; of AUTH and PBSZ
   * inferred]
   */
  AFTER_CCC(503, "Command %1$s rejected -- %1$s not allowed after CCC"),

  /** {@code 503 EPSV ALL received - command not allowed after EPSV ALL}. [seen] */
  AFTER_EPSV_ALL(503, "EPSV ALL received - command not allowed after EPSV ALL"),

  /** {@code 503 Command MODE rejected - command not allowed after REST command}. [seen] */
  NOT_ALLOWED_AFTER(503, "Command %s rejected - command not allowed after %s command"),

  /** {@code 503 Must first establish authentication}. To PBSZ. [seen] */
  AUTHENTICATION_NEEDED(503, "Must first establish authentication"),

  /** {@code 503 Must issue AUTH command before ADAT command}. [seen] */
  AUTH_BEFORE_ADAT(503, "Must issue AUTH command before ADAT command"),

  /** {@code 504 Command MODE aborted -- FTP server not configured for parameter B.} [seen] */
  PARAMETER_NOT_CONFIGURED(
      504, "Command %s aborted -- FTP server not configured for parameter %s."),

  /** {@code 504 X parameter not supported}. [seen] */
  PARAMETER_NOT_SUPPORTED(504, "%s parameter not supported"),

  /** {@code 504 Server does not understand the specified mechanism}. To AUTH. [seen] */
  UNKNOWN_MECHANISM(504, "Server does not understand the specified mechanism"),

  /** {@code 504 Server does not understand the specified protection level}. To PROT. [seen] */
  UNKNOWN_PROTECTION(504, "Server does not understand the specified protection level"),

  /** {@code 504 Port command not implemented for that parameter}. [seen; its use inferred] */
  PORT_REFUSED(504, "Port command not implemented for that parameter"),

  /** {@code 504-Page structure not implemented}. [seen] */
  PAGE_STRUCTURE(504, "Page structure not implemented"),

  /** {@code 504 Data structure remains File}. [seen] */
  STRUCTURE_REMAINS(504, "Data structure remains %s"),

  /** {@code 504 Only local byte size allowed is 8}. [seen] */
  BYTE_SIZE(504, "Only local byte size allowed is 8"),

  /** {@code 504-Only 'TYPE U 2' is supported}. [seen] */
  ONLY_UCS2(504, "Only 'TYPE U 2' is supported"),

  /** {@code 504 Error - existing kanji type invalid}. [seen] */
  KANJI_TYPE_INVALID(504, "Error - existing kanji type invalid"),

  /** {@code 504 Error - existing type invalid}. [seen] */
  TYPE_INVALID(504, "Error - existing type invalid"),

  /** {@code 504 Block mode not implemented for type B.} [seen] */
  BLOCK_MODE_OF_TYPE_B(504, "Block mode not implemented for type B."),

  /** {@code 504 Compress mode not implemented for type B.} [seen] */
  COMPRESS_MODE_OF_TYPE_B(504, "Compress mode not implemented for type B."),

  /** {@code 504 Record structure is not supported for TYPE U transfer}. [seen] */
  RECORD_STRUCTURE_OF_TYPE_U(504, "Record structure is not supported for TYPE U transfer"),

  /** {@code 504 NOASATRANS is not supported for TYPE U. Use 'SITE ASATRANS'} [seen] */
  CONTROL_CHARACTERS_OF_TYPE_U(504, "NOASATRANS is not supported for TYPE U. Use 'SITE ASATRANS'"),

  /** ENCODING=MBCS without MBDATACONN. [seen] */
  NO_MULTI_BYTE_CODE_PAGES(504, "Multibyte encoding set but code pages are not defined."),

  /** ENCODING=MBCS with STRU R, MODE B or C, or a data set of fixed format. [inferred] */
  NOT_FOR_MULTI_BYTE(504, "Multibyte encoding not supported with %s"),

  /** {@code 504-TYPE has unsupported format T}. [captured-3.1] */
  UNSUPPORTED_FORMAT(504, "TYPE has unsupported format %s"),

  /** {@code 504 Type remains Ebcdic NonPrint}. [captured-3.1] */
  TYPE_REMAINS(504, "Type remains %s"),

  /** {@code 504 Server SBSENDEOL must be CRLF for SIZE command}. [seen] */
  SIZE_NEEDS_CRLF(504, "Server SBSENDEOL must be CRLF for SIZE command"),

  /** {@code 504 Server SBSENDEOL must be CRLF for stream mode restart of RETR command}. [seen] */
  RESTART_NEEDS_CRLF(504, "Server SBSENDEOL must be CRLF for stream mode restart of RETR command"),

  /** {@code 504 Restart not allowed with active security mechanism}. [seen] */
  RESTART_SECURED(504, "Restart not allowed with active security mechanism"),

  /** {@code 504 Restart requires Block or Compressed transfer mode.} [seen] */
  RESTART_NEEDS_MODE(504, "Restart requires Block or Compressed transfer mode."),

  /** {@code 504 Restart requires EBCDIC data type.} [seen] */
  RESTART_NEEDS_EBCDIC(504, "Restart requires EBCDIC data type."),

  /** {@code 504 Restart requires filetype=SEQ.} [seen] */
  RESTART_NEEDS_SEQ(504, "Restart requires filetype=SEQ."),

  /** {@code 504 Restart not allowed for store unique.} [seen] */
  RESTART_OF_UNIQUE(504, "Restart not allowed for store unique."),

  /** {@code 504 restart is not supported for type Ucs-2}. [seen] */
  RESTART_OF_TYPE(504, "restart is not supported for type %s"),

  /**
   * {@code 521 Data connection cannot be opened with this PROT setting}. Data is to be protected,
   * and SECURE_DATACONN NEVER forbids it. Meaning that of RFC 2228, text [inferred].
   */
  PROTECTION_FORBIDDEN(521, "Data connection cannot be opened with this PROT setting"),

  /**
   * {@code 522 command PORT not allowed with this session - current protocol is not IPv4.} [seen]
   */
  NOT_IPV4(522, "command PORT not allowed with this session - current protocol is not IPv4."),

  /** {@code 522 network protocol 2 not consistent with this session. Use 1.} [seen] */
  PROTOCOL_INCONSISTENT(522, "network protocol %s not consistent with this session. Use %s."),

  /** {@code 522 Network protocol not supported. Use (1,2)}. [seen] */
  PROTOCOL_UNKNOWN(522, "Network protocol not supported. Use (%s)"),

  /** {@code 504 Type A file transfer is not supported when SUBSYS is configured}. [seen] */
  SUBSYS_NEEDS_BINARY(504, "Type A file transfer is not supported when SUBSYS is configured"),

  /** {@code 522 No IPv4 address available for PASV. Use EPSV.} [seen] */
  NO_IPV4_FOR_PASV(522, "No IPv4 address available for PASV. Use EPSV."),

  /** {@code 530 You must first login with USER and PASS.} [seen] */
  MUST_LOGIN(530, "You must first login with USER and PASS."),

  /** {@code 530 Not logged in.} To commands that work on data. [captured-3.1] */
  NOT_LOGGED_IN(530, "Not logged in."),

  /** {@code 530 PASS command failed}. Whatever the reason. [seen] */
  PASS_FAILED(530, "PASS command failed"),

  /**
   * {@code 530-PASS command failed - __passwd() error : EDC5111I Permission denied. ...} With
   * ACCESSERRORMSGS TRUE. [recalled]
   */
  PASS_FAILED_BECAUSE(530, "PASS command failed - __passwd() error : %s (errno2=0x%s)"),

  /** {@code 530-User does not have server access}. With ACCESSERRORMSGS TRUE. [inferred] */
  NO_SERVER_ACCESS(530, "User does not have server access"),

  /** {@code 530-User Exit rejects the login}. FTCHKPWD, with ACCESSERRORMSGS TRUE. [inferred] */
  EXIT_REJECTS_LOGIN(530, "User Exit rejects the login"),

  /** {@code 530 the email address you entered is not valid}. EMAILADDRCHECK FAIL. [inferred] */
  EMAIL_ADDRESS_INVALID(530, "the email address you entered is not valid"),

  /**
   * {@code 530 USER command failed}. Into or out of anonymous at level 3, or when the certificate
   * is another user's. [inferred]
   */
  USER_FAILED(530, "USER command failed"),

  /** {@code 530 new password format invalid}. Not old/new/new. [seen] */
  NEW_PASSWORD_FORMAT(530, "new password format invalid"),

  /** {@code 530 Server requires authentication}. To USER without TLS. [seen] */
  SECURITY_NEEDED(530, "Server requires authentication"),

  /** {@code 530-An error occurred in the security product}. About a certificate. [seen] */
  SECURITY_PRODUCT_ERROR(530, "An error occurred in the security product"),

  /** {@code 531 Server requires client certificate for login processing}. To USER. [seen] */
  CLIENT_CERTIFICATE_NEEDED(531, "Server requires client certificate for login processing"),

  /**
   * {@code 533 All commands must be protected}. To what comes in clear under TLS. [seen; that it is
   * answered under TLS inferred]
   */
  COMMAND_IN_CLEAR(533, "All commands must be protected"),

  /** {@code 534 CCC not supported}. Level DRAFT, or SECURE_CTRLCONN. [seen] */
  CCC_NOT_SUPPORTED(534, "CCC not supported"),

  /** {@code 534 Command ccc not allowed for connection to secure port}. [seen] */
  CCC_ON_TLS_PORT(534, "Command ccc not allowed for connection to secure port"),

  /** {@code 534 TLS not supported}. To AUTH without EXTENSIONS. [inferred] */
  MECHANISM_NOT_SUPPORTED(534, "%s not supported"),

  /** {@code 535 Failed security check}. To ADAT: no ticket is valid. [inferred] */
  FAILED_SECURITY_CHECK(535, "Failed security check"),

  /** {@code 536 Data connection protection safe not supported}. To PROT. [seen; form inferred] */
  PROTECTION_NOT_SUPPORTED(536, "Data connection protection %s not supported"),

  /**
   * {@code 550 SIZE is supported only for z/OS UNIX files}. Meaning [documented], text [inferred].
   */
  ONLY_FOR_UNIX_FILES(550, "%s is supported only for z/OS UNIX files"),

  /** {@code 550 SIZE is supported only for FILETYPE=SEQ}. Meaning [documented], text [inferred]. */
  ONLY_FOR_SEQ(550, "%s is supported only for FILETYPE=SEQ"),

  /** {@code 550 Name length error for pathname 'A.B'}. More than 44 characters. [captured-3.1] */
  NAME_TOO_LONG(550, "Name length error for pathname '%s'"),

  /** {@code 550 Data set A.B not found}. To RETR. [captured-3.1] */
  NOT_FOUND(550, "Data set %s not found"),

  /** {@code 550 Request nonexistent member A.B(C) to be sent.} To RETR. [captured-3.1] */
  NO_SUCH_MEMBER(550, "Request nonexistent member %s to be sent."),

  /** {@code 550 DELE fails: A.B does not exist.} [captured-3.1] */
  DOES_NOT_EXIST(550, "%s fails: %s does not exist."),

  /** {@code 550-anonymous login rejected by FTP server}. Contradictory statements. [seen] */
  ANONYMOUS_REJECTED(550, "anonymous login rejected by FTP server"),

  /** {@code 550 closing control connection}. [seen] */
  CLOSING_CONNECTION(550, "closing control connection"),

  /** {@code 550 Command STOR fails: access to resource is denied by server.} [seen] */
  ACCESS_DENIED(550, "Command %s fails: access to resource is denied by server."),

  /** {@code 550 Command RETR fails: /tmp/x does not exist.} UNIX files. [captured-3.1] */
  COMMAND_DOES_NOT_EXIST(550, "Command %s fails: %s does not exist."),

  /** {@code 550 "A.B" data set does not exist.} To RMD. [captured-3.1] */
  RMD_DOES_NOT_EXIST(550, "\"%s\" data set does not exist."),

  /**
   * {@code 550 A.B(C) requests a nonexistent partitioned data set. Use MKD command to create it.}
   * To STOR. [seen]
   */
  NO_PARTITIONED_DATA_SET(
      550, "%s requests a nonexistent partitioned data set.  Use MKD command to create it."),

  /** {@code 550 Retrieval of a whole partitioned data set is not supported. ...} To RETR. [seen] */
  WHOLE_PARTITIONED(
      550,
      "Retrieval of a whole partitioned data set is not supported. Use MGET or MVSGET for this"
          + " purpose."),

  /** {@code 550 STOR fails: A.B is a partitioned data set.} [inferred] */
  IS_PARTITIONED(550, "%s fails: %s is a partitioned data set."),

  /** {@code 550 Command RETR fails: A.B has an unsupported data set organization.} [inferred] */
  UNSUPPORTED_ORGANIZATION(550, "Command %s fails: %s has an unsupported data set organization."),

  /** {@code 550 STOR fails: A.B. User not authorized.} [seen] */
  NOT_AUTHORIZED(550, "%s fails: %s.  User not authorized."),

  /** {@code 550 STOR fails: A.B(C) might be used exclusively by someone else.} [seen: the end] */
  MEMBER_IN_USE(550, "%s fails: %s might be used exclusively by someone else."),

  /**
   * {@code 550 Allocation of A.B failed: (rc=4, err=528, info=0)}. Decimal codes of SVC 99. [seen]
   */
  ALLOCATION_FAILED(550, "Allocation of %s failed: (rc=%s, err=%s, info=%s)"),

  /** {@code 550 Allocation for remote destination failed.} STOR with SITE DEST. [seen] */
  NO_REMOTE_DESTINATION(550, "Allocation for remote destination failed."),

  /** {@code 550 Allocation of A.B failed while executing STOR command.} [seen] */
  ALLOCATION_FAILED_IN(550, "Allocation of %s failed while executing %s command."),

  /** {@code 550-System completion code and reason: 213-50}. In front of what failed. [seen] */
  ABENDED(550, "System completion code and reason: %s"),

  /** {@code 550 could not delete A.B}. Behind {@link #ABENDED}. [seen] */
  COULD_NOT_DELETE(550, "could not delete %s"),

  /** {@code 550 Rename fails: A.B already exists.} [captured-3.1] */
  RENAME_TARGET_EXISTS(550, "Rename fails: %s already exists."),

  /** {@code 550 Renaming attempt failed. Rc was 129}. Also to RNTO without RNFR. [documented] */
  RENAME_FAILED(550, "Renaming attempt failed. Rc was %s"),

  /**
   * {@code 550 Cannot rename from partitioned data set A.B to a different partitioned data set
   * A.C.} [seen]
   */
  OTHER_PARTITIONED(
      550, "Cannot rename from partitioned data set %s to a different partitioned data set %s."),

  /** {@code 550 MKDIR failed: EDC5117I File exists.} [captured-3.1] */
  MKD_EXISTS(550, "MKDIR failed: EDC5117I File exists."),

  /** {@code 550 MKDIR failed: EDC5129I No such file or directory.} [captured-3.1] */
  MKD_FAILED(550, "MKDIR failed: EDC5129I No such file or directory."),

  /** {@code 550 RMDIR failed: EDC5129I No such file or directory.} [inferred] */
  RMD_FAILED(550, "RMDIR failed: EDC5129I No such file or directory."),

  /**
   * {@code 550 MKD fails: record format VBS is not supported for partitioned data sets.} [inferred]
   */
  MKD_RECORD_FORMAT(550, "MKD fails: record format %s is not supported for partitioned data sets."),

  /** {@code 550 CWD cmd failed : EDC5129I No such file or directory.} [seen: the form] */
  NO_SUCH_FILE(550, "%s cmd failed : EDC5129I No such file or directory."),

  /** {@code 550 NLST cmd failed. No files found.} [seen] */
  NO_FILES_FOUND(550, "%s cmd failed.  No files found."),

  /**
   * {@code 550 JES2 is not available, SSOBRETN=8}. A transfer with FILETYPE=JES. That such a reply
   * names SSOBRETN is [documented], its words are [inferred].
   */
  JES_NOT_AVAILABLE(550, "JES2 is not available, SSOBRETN=8"),

  /** {@code 550 Cannot create unique data set name for store unique of A.B.} [seen] */
  NO_UNIQUE_NAME(550, "Cannot create unique data set name for store unique of %s."),

  /** {@code 550 Cannot create unique member name for store unique of A.B(C)}. [seen] */
  NO_UNIQUE_MEMBER(550, "Cannot create unique member name for store unique of %s"),

  /** {@code 554 Restart marker 20 is behind the end of the data set}. [inferred] */
  RESTART_BEHIND_END(554, "Restart marker %s is behind the end of the data set"),

  /** {@code 557 Data contains codepoints that cannot be translated.} [seen] */
  UNTRANSLATABLE(557, "Data contains codepoints that cannot be translated.");

  private final int code;
  private final String text;

  ServerMessage(int code, String text) {
    this.code = code;
    this.text = text;
  }

  @Override
  public int code() {
    return code;
  }

  @Override
  public String text() {
    return text;
  }
}
