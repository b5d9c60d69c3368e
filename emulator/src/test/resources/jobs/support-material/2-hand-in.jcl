//HANDIN   JOB CLASS=A,MSGCLASS=X,REGION=64M,USER=IBMUSER,PASSWORD=SYS1
//*----------------------------------------------------
//* Delete what an earlier run left
//*----------------------------------------------------
//DELETE EXEC PGM=IDCAMS
//SYSPRINT DD SYSOUT=*
//SYSIN DD *
  DELETE IBMUSER.TERSED.DATASET
  DELETE IBMUSER.CRYPTED.DATASET
  SET MAXCC=0
//*----------------------------------------------------
//* Terse the data set
//*----------------------------------------------------
//TERSE EXEC PGM=TRSMAIN,PARM=PACK
//SYSPRINT DD SYSOUT=*
//INFILE DD DISP=SHR,DSN=IBMUSER.DUMP.DATASET
//OUTFILE DD DISP=(NEW,CATLG),UNIT=SYSDA,
// SPACE=(CYL,(10,5),RLSE),
// DSN=IBMUSER.TERSED.DATASET
//*----------------------------------------------------
//* Encrypt it
//*----------------------------------------------------
//DFSMSENC EXEC PGM=CSDFILEN
//SYSPRINT DD SYSOUT=*
//SYSOUT DD SYSOUT=*
//SYSUT1 DD DISP=SHR,
// DSN=IBMUSER.TERSED.DATASET
//SYSUT2 DD DISP=(NEW,CATLG),UNIT=SYSDA,
// SPACE=(CYL,(10,5),RLSE),
// DSN=IBMUSER.CRYPTED.DATASET
//SYSIN DD *
DESC='Dump of a case'
CLRTDES
PASSWORD=a password for two
//*----------------------------------------------------
//* Send it
//*----------------------------------------------------
//FTP EXEC PGM=FTP,PARM='-v (EXIT '
//SYSTCPD DD DSN=IBMUSER.TCPPARMS(TCPDATA),DISP=SHR
//SYSFTPD DD DSN=IBMUSER.TCPPARMS(FTPDATA),DISP=SHR
//SYSPRINT DD SYSOUT=*
//INPUT DD *
127.0.0.1 {port}
anonymous
user@example.com
bin
cd /toibm/mvs
put 'IBMUSER.CRYPTED.DATASET' 12345.123.724.DUMP.TRS.EFZ
quit
/*
