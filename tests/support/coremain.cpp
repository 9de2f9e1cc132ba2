// SPDX-License-Identifier: GPL-3.0-or-later
// The main() of tests that need no window.
#include "base/startup.h"
#include "support/testmain.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    vitrine::prepareProcess();
    QCoreApplication application(argc, argv);
    return vitrine::test::runAll(application.arguments());
}
