// SPDX-License-Identifier: GPL-3.0-or-later
// The main() of tests that need widgets: Fusion, so that sizes do not depend on the desktop, and English.
#include "base/startup.h"
#include "support/testmain.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

int main(int argc, char **argv)
{
    vitrine::prepareProcess();
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(QStringLiteral("Fusion"));
    return vitrine::test::runAll(QCoreApplication::arguments());
}
