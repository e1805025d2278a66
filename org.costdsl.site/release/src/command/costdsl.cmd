@echo off
rem Runs costdsl. Needs Java 17 or newer, from JAVA_HOME or the PATH; nothing else.
rem COSTDSL_JAVA_OPTIONS may hold further options for Java, such as -Xmx4g.
setlocal EnableExtensions DisableDelayedExpansion
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo costdsl: Java is missing; install a Java runtime, version 17 or newer, or set JAVA_HOME 1>&2
  exit /b 2
)
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Dguice_bytecode_gen_option=DISABLED %COSTDSL_JAVA_OPTIONS% -cp "%~dp0..\lib\*" org.costdsl.lang.cli.CostDsl %*
exit /b %errorlevel%
