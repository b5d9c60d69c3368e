//USER1A   JOB 1,SYSPROG,MSGCLASS=X
//PIPES    EXEC PGM=BPXBATCH
//STDOUT   DD SYSOUT=*
//STDERR   DD SYSOUT=*
//STDPARM  DD *
SH cd /tmp; echo banana > fruit; echo apple >> fruit; echo Cherry >> fruit;
cat fruit | sort | head -n 2;
grep -v an fruit | wc -l;
cat < fruit | tail -1 > last; cat last;
cat nothere 2>&1 | grep -c not;
echo one two | wc;
grep plum fruit || echo none
//FAILS    EXEC PGM=BPXBATCH,PARM='SH cat /tmp/fruit | grep plum'
//STDOUT   DD SYSOUT=*
//STDERR   DD SYSOUT=*
//SYNTAX   EXEC PGM=BPXBATCH,PARM='SH ls |'
//STDOUT   DD SYSOUT=*
//STDERR   DD SYSOUT=*
