// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include "base/checksum.h"

#include <QCryptographicHash>
#include <QHashSeed>

using namespace vitrine;

class TestChecksum : public QObject
{
    Q_OBJECT

private slots:
    // The examples of FIPS 180-4 (NIST's «Secure Hash Standard» example values).
    void publishedValues()
    {
        QCOMPARE(checksumOf("abc").toHex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(checksumOf("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq").toHex(),
                 QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
        QCOMPARE(checksumOf({}).toHex(), QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(checksumOf(QByteArray(1000000, 'a')).toHex(), QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
    }

    // Project files of before name their sources by what Qt computed.
    void everyLengthAsQtDoes()
    {
        QByteArray bytes;
        for (int length = 0; length < 300; ++length) {
            QCOMPARE(checksumOf(bytes), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
            bytes += static_cast<char>(length * 37);
        }
    }

    // What prepareProcess() is for: an order of keys that is the same in every run, and Qt's quick routines left alone.
    void hashesHaveNoSeed() { QCOMPARE(std::size_t(QHashSeed::globalSeed()), std::size_t(0)); }
};

VITRINE_TEST(TestChecksum)
#include "checksumtest.moc"
