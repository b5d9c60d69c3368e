//USER1A   JOB (ACCT),'A USER',MSGCLASS=X
//SHELL    EXEC PGM=BPXBATCH,
//            PARM='sh mkdir -p /u/user1; cd /u/user1; cat > a; ls -l'
//STDIN    DD *
FIRST LINE
SECOND LINE
//STDOUT   DD SYSOUT=*
//STDERR   DD SYSOUT=*
//STEP     EXEC PGM=BPXBATCH
//STDOUT   DD SYSOUT=*
//STDERR   DD SYSOUT=*
//STDENV   DD *
NAME=a b
//STDPARM  DD *
SH echo "$NAME" '$NAME' $LOGNAME ;
cp a b && chmod 600 b && cat b >> a ; mv b c ; ls ;
[ -f c ] && echo there || echo not ;
cp "//'USER1.JCL(HELLO)'" hello ; cat < hello ;
cp a "//'USER1.JCL(NEW)'" ; cp "//JCL(NEW)" /new ; cat /new ;
rm -f nosuch a c ; rm hello ; rmdir /u/user1 ; cat /nosuch 2>&1 ;
pwd ; sleep 0 ; exit 1
//NOTFOUND EXEC PGM=BPXBATCH,PARM='SH frobnicate'
//STDERR   DD SYSOUT=*
//SYNTAX   EXEC PGM=BPXBATCH,PARM='SH ls & cat'
//STDERR   DD SYSOUT=*
//WRONG    EXEC PGM=BPXBATCH,PARM='ls'
//STDERR   DD SYSOUT=*
//PROGRAM  EXEC PGM=BPXBATCH,PARM='PGM /bin/echo HELLO WORLD'
//STDOUT   DD SYSOUT=*
//STDIN    EXEC PGM=BPXBATCH
//STDIN    DD *
# A SCRIPT
A=1
echo $A ${A}2
false
echo $?
//STDOUT   DD SYSOUT=*
//AOP      EXEC PGM=AOPBATCH,PARM='echo hi; exit 3'
//STDOUT   DD SYSOUT=*
